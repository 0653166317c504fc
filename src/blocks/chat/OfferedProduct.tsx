'use client'

import { type ComponentProps, useContext } from 'react'
import { OrderContext } from '@/blocks/cart/OrderContext'
import { ProductCard } from '@/blocks/productCard/ProductCard'

/** A product in a conversation: the visitor may put it into his cart, staff see the same card without. */
export const OfferedProduct = (props: Omit<ComponentProps<typeof ProductCard>, 'buys'>) => <ProductCard {...props} buys={useContext(OrderContext) !== null} />
