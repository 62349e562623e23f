/** The windows of one presenter: the screen for the room and the view for the speaker. */
import { useEffect, useRef } from 'react'

export type Word =
  | { say: 'hello' }
  | { say: 'at'; slide: string; black: boolean }
  | { say: 'go'; slide: string; black: boolean }

/** Hears the other windows of this presentation; gives how to say something to them. */
export function useChannel(page: string, onWord: (word: Word) => void): (word: Word) => void {
  const hear = useRef(onWord)
  const channel = useRef<BroadcastChannel>(undefined)
  useEffect(() => {
    hear.current = onWord
  })
  useEffect(() => {
    const opened = new BroadcastChannel(`madang.present.${page}`)
    channel.current = opened
    opened.onmessage = (event: MessageEvent<Word>) => hear.current(event.data)
    return () => opened.close()
  }, [page])
  const say = useRef((word: Word) => channel.current?.postMessage(word))
  return say.current
}
