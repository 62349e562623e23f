/** Rows of cells, the head first. */
export type Sheet = readonly (readonly string[])[]

/**
 * Tab-separated text that spreadsheets paste into cells. A cell with a tab, line break or quote is
 * quoted; one that a spreadsheet would run as a formula keeps an apostrophe before it.
 */
export function tsvOf(sheet: Sheet): string {
  const cell = (text: string) => {
    const safe = /^[=@\t\r]|^[+-](?![\d.,]+%?$)/.test(text) ? `'${text}` : text
    return /[\t\r\n"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return sheet.map((row) => row.map(cell).join('\t')).join('\n')
}
