/** Where one's own things of all rooms stand. */
export type Shelf = 'saved' | 'scheduled' | 'reminders'
export const SHELVES: readonly Shelf[] = ['saved', 'scheduled', 'reminders']
