/** Begins uploads and shows the panel that follows them wherever one goes in the house. */
import { sendFiles, type Into } from '../data/transfers'
import type { Found } from '../rules/dropped'
import { showPanel } from './standing'

/** Sends files on their way and shows how far they are. */
export function upload(found: readonly Found[], into: Into): void {
  if (found.length === 0) return
  showPanel()
  sendFiles(found, into)
}
