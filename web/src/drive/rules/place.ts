/** Where entries open. */

/** The address of a folder's or a file's page. */
export const placeOfEntry = (entry: { kind: string; id: string }): string =>
  entry.kind === 'folder' ? `/drive/${entry.id}` : `/drive/f/${entry.id}`
