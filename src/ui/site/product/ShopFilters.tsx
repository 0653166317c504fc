import { SearchField } from '../search/SearchField'
import { listHref } from '../parts/listHref'
import { SendOnChange } from './SendOnChange'
import type { ShopFacets } from './ShopFacets'
import type { ShopQuery } from './ShopQuery'

type Props = { facets: ShopFacets; asked: ShopQuery; base: string }

const sorts = [['', 'Recommended'], ['price-asc', 'Price, low to high'], ['price-desc', 'Price, high to low'], ['newest', 'Newest'], ['title', 'Name']] as const

const Categories = ({ facets, asked, base }: Props) =>
  facets.categories.length > 1 ? (
    <nav className="chips" aria-label="Categories">
      <a href={`${base}/products`} aria-current={asked.category ? undefined : 'true'}>All</a>
      {facets.categories.map(({ name, count }) => (
        <a key={name} href={listHref(`${base}/products`, { category: name })} aria-current={asked.category === name ? 'true' : undefined}>
          {name} <span className="chip-count">{count}</span>
        </a>
      ))}
    </nav>
  ) : null

const Narrow = ({ facets, asked }: Omit<Props, 'base'>) => (
  <div className="shop-narrow">
    {facets.tags.length > 0 && (
      <label>
        <span>Kind</span>
        <select name="tag" defaultValue={asked.tag}>
          <option value="">All kinds</option>
          {facets.tags.map(({ name, count }) => (
            <option key={name} value={name}>{`${name} (${count})`}</option>
          ))}
        </select>
      </label>
    )}
    <label>
      <span>Price from</span>
      <input name="min" inputMode="decimal" size={6} defaultValue={asked.min} />
    </label>
    <label>
      <span>to</span>
      <input name="max" inputMode="decimal" size={6} defaultValue={asked.max} />
    </label>
    <label>
      <span>Order</span>
      <select name="sort" defaultValue={asked.sort}>
        {sorts.map(([value, label]) => (
          <option key={value} value={value}>{label}</option>
        ))}
      </select>
    </label>
    {facets.counted && (
      <label className="choice">
        <input type="checkbox" name="stock" value="in" defaultChecked={asked.stock} />
        <span>In stock</span>
      </label>
    )}
    <button type="submit" className="button" data-style="secondary">Show</button>
  </div>
)

/** Narrows the shop with an ordinary form, so it works without JavaScript and every result has an address. */
export const ShopFilters = (props: Props) => (
  <div className="shop-filters">
    <form method="get" action={`${props.base}/products`} role="search" aria-label="Products">
      {props.asked.category && <input type="hidden" name="category" value={props.asked.category} />}
      <SearchField base={props.base} initial={props.asked.q} label="Search products" />
      <Narrow facets={props.facets} asked={props.asked} />
      <SendOnChange />
    </form>
    <Categories {...props} />
  </div>
)
