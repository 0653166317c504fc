type Props = { latitude: number; longitude: number; label: string }

const kmPerDegree = 111.32
const size = { width: 640, height: 420 }
/** Kilometres from the middle of the drawing to its left edge. */
const reach = 16

const degrees = (value: number, positive: string, negative: string) => `${new Intl.NumberFormat('en', { maximumFractionDigits: 2, minimumFractionDigits: 2 }).format(Math.abs(value))}° ${value < 0 ? negative : positive}`

/** Lines of the grid within `span` degrees around `middle`, every twentieth of a degree. */
const gridLines = (middle: number, span: number) => {
  const first = Math.ceil((middle - span) * 20)
  const last = Math.floor((middle + span) * 20)
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) / 20)
}

/** Where the place lies: degrees of latitude and longitude to scale, with rings of 5, 10 and 15 km. Drawn, never fetched. */
export const MapSketch = ({ latitude, longitude, label }: Props) => {
  const perKm = size.width / 2 / reach
  const x = (value: number) => size.width / 2 + (value - longitude) * kmPerDegree * Math.cos((latitude * Math.PI) / 180) * perKm
  const y = (value: number) => size.height / 2 - (value - latitude) * kmPerDegree * perKm
  const meridians = gridLines(longitude, reach / (kmPerDegree * Math.cos((latitude * Math.PI) / 180)))
  const parallels = gridLines(latitude, size.height / 2 / perKm / kmPerDegree)
  return (
    <svg className="map-sketch" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={`${label}, at ${degrees(latitude, 'north', 'south')}, ${degrees(longitude, 'east', 'west')}`}>
      <g className="map-grid">
        {meridians.map((value) => <path key={value} d={`M${Math.round(x(value))} 0V${size.height}`} />)}
        {parallels.map((value) => <path key={value} d={`M0 ${Math.round(y(value))}H${size.width}`} />)}
      </g>
      <g className="map-labels">
        {meridians.filter((value) => x(value) > 4 && x(value) < size.width - 60).map((value) => <text key={value} x={Math.round(x(value)) + 5} y={size.height - 8}>{degrees(value, 'E', 'W')}</text>)}
        {parallels.filter((value) => y(value) < size.height - 32).map((value) => <text key={value} x={8} y={Math.round(y(value)) - 6}>{degrees(value, 'N', 'S')}</text>)}
      </g>
      <g className="map-rings">
        {[15, 10, 5].map((km) => <circle key={km} cx={size.width / 2} cy={size.height / 2} r={Math.round(km * perKm)} />)}
        {[5, 10].map((km) => <text key={km} x={size.width / 2 + Math.round(km * perKm * 0.707) + 4} y={size.height / 2 + Math.round(km * perKm * 0.707) + 12}>{km} km</text>)}
      </g>
      <g className="map-pin" transform={`translate(${size.width / 2} ${size.height / 2})`}>
        <path d="M0 0c-2-8-15-17-15-31a15 15 0 0 1 30 0C15-17 2-8 0 0Z" />
        <circle cy="-31" r="5.5" />
      </g>
    </svg>
  )
}
