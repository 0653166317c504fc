type Props = { values: number[]; label: string }

const size = { width: 160, height: 36, edge: 3 }

/** A small plot of the last days; the last one, today, is still running and is marked. */
export const Sparkline = ({ values, label }: Props) => {
  const most = Math.max(1, ...values)
  const step = (size.width - size.edge * 2) / Math.max(1, values.length - 1)
  const points = values.map((value, index) => ({
    x: Math.round((size.edge + index * step) * 10) / 10,
    y: Math.round((size.height - size.edge - (value / most) * (size.height - size.edge * 2)) * 10) / 10,
  }))
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const last = points.at(-1)
  return (
    <svg aria-label={label} className="spaces-spark" preserveAspectRatio="none" role="img" viewBox={`0 0 ${size.width} ${size.height}`}>
      <path className="spaces-spark__area" d={`${line}L${last?.x ?? 0} ${size.height}L${size.edge} ${size.height}Z`} />
      <path className="spaces-spark__line" d={line} vectorEffect="non-scaling-stroke" />
      {last && <path className="spaces-spark__now" d={`M${last.x} ${last.y}h.01`} vectorEffect="non-scaling-stroke" />}
    </svg>
  )
}
