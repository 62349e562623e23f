import { useRef } from 'react'

/** The phone's own chooser: camera or gallery, several pictures at once. */
export function usePhotoInput(onChosen: (files: readonly (Blob & { name: string })[]) => void) {
  const input = useRef<HTMLInputElement>(null)
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/*"
        onChange={(event) => {
          onChosen(Array.from(event.target.files ?? []))
          event.target.value = ''
        }}
      />
    ),
  }
}
