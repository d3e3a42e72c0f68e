/** The mark of Tanjak: the folded head-dress, a slope that climbs. */
export function Mark({ size = 22 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2 18.5 12 3l10 15.5h-6L12 11.8 8 18.5z" fill="#d3a24a" />
      <path d="M2 21h20" stroke="#d3a24a" strokeWidth="1.6" />
    </svg>
  )
}
