/** A mark for a scale of this tool’s own: hatched by lines of its own, which print as they are at any size. */
type Props = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const spacing = 5

export function HatchedMark({ x, y, width, height }: Props) {
  return (
    <>
      <rect className="profile-hatched" x={x} y={y} width={width} height={height} />
      <path className="profile-hatch" transform={`translate(${x} ${y})`} d={diagonals(width, height)} />
    </>
  )
}

/** Lines that rise to the right, cut at the edges of the mark. */
function diagonals(width: number, height: number): string {
  const count = Math.ceil((width + height) / spacing) - 1
  return Array.from({ length: count }, (_, index) => {
    const sum = (index + 1) * spacing
    return `M${Math.max(0, sum - height)} ${Math.min(sum, height)}L${Math.min(sum, width)} ${Math.max(0, sum - width)}`
  }).join('')
}
