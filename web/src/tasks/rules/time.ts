/** Minutes of `1:30`, `1.5` (hours) or `90m`; 0 when it is none of these. */
export function minutesOf(text: string): number {
  const typed = text.trim().toLowerCase()
  const clock = /^(\d{1,2}):(\d{2})$/.exec(typed)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const minutes = /^(\d{1,4})\s*(?:m|\uBD84)$/.exec(typed)
  if (minutes) return Number(minutes[1])
  const hours = /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:h|\uC2DC\uAC04)?$/.exec(typed)
  return hours ? Math.round(Number(hours[1]) * 60) : 0
}
