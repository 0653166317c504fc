'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatMoney } from '@/tenancy/money/formatMoney'
import { useOnlyTenant, useTenantFacts } from './tenants/TenantFacts'
import { rowTenantId } from './tenants/rowTenantId'

/** An amount in a list, in the business's currency. */
export const MoneyCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const only = useOnlyTenant()
  const tenant = useTenantFacts(rowTenantId(rowData)) ?? only
  if (typeof cellData !== 'string' || !/^\d{1,12}$/.test(cellData) || !tenant) return <span className="spaces-quiet">–</span>
  return <span className="spaces-figure">{formatMoney(cellData, tenant)}</span>
}
