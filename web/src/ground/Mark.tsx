/** The plan of a courtyard house: ink lines, and a persimmon in the yard. */
export const Mark = ({ size = 32 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden className="m-mark">
    <rect x="6" y="6" width="36" height="36" fill="none" stroke="var(--ink)" strokeWidth="4" />
    <rect x="26" y="26" width="9" height="9" fill="var(--persimmon)" />
  </svg>
)
