import { useState } from 'react'

/** One attempt at saving: whether it runs, why the last one was refused. `save` says whether it worked. */
export function useSaving() {
  const [error, setError] = useState<unknown>(null)
  const [pending, setPending] = useState(false)
  const save = async (attempt: () => Promise<unknown>): Promise<boolean> => {
    setError(null)
    setPending(true)
    try {
      await attempt()
      return true
    } catch (failure) {
      setError(failure)
      return false
    } finally {
      setPending(false)
    }
  }
  return { error, pending, save }
}
