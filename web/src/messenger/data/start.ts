/** Puts the line, the list, the open rooms and what waits to be sent together. */
import { hold, onFrame } from './line'
import { sendAll, settle } from './outbox'
import { follow } from './rooms'
import { take } from './talk'

let started = false

/** Once for the page. */
export function start(): void {
  if (started) return
  started = true
  onFrame((frame) => {
    follow(frame)
    take(frame)
    settle(frame)
    // After what was missed was asked for: it goes out in the order in which it was written.
    if (frame.rooms) sendAll()
  })
  hold()
}
