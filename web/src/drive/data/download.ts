/** Taking files out: one by itself, several or folders as a ZIP; labels may ask why. */
import { api, ok } from '../../ground/api'
import { contentOf, download } from '../../ground/files/data'
import { Problem } from '../../ground/problem'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { archiveOf, pack, refreshActs, runs } from './acts'
import type { Entry } from './entries'

/** What a label says before anything leaves: `reason` asks why and writes it down. */
type Verdict = 'allow' | 'reason' | 'refuse'

async function verdictOn(entry: Entry): Promise<Verdict> {
  if (entry.label === 'O') return 'allow'
  const { verdicts } = await ok(api.GET('/api/things/{id}/label', { params: { path: { id: entry.id } } }))
  return (verdicts.download ?? 'allow') as Verdict
}

/** Thrown when the act is to be asked again with a reason. */
export class ReasonNeeded extends Error {
  constructor(readonly label: string) {
    super('A reason is needed')
  }
}

/**
 * Takes entries out. One file comes as it is; anything else as a ZIP, which may take a while and then
 * waits in the list of acts. Raises ReasonNeeded when a label wants to know why.
 */
export async function takeOut(entries: readonly Entry[], reason?: string): Promise<void> {
  const [only] = entries
  if (!only) return
  if (entries.length === 1 && only.kind === 'file') {
    if (reason === undefined) {
      const verdict = await verdictOn(only)
      if (verdict === 'reason') throw new ReasonNeeded(only.label)
      if (verdict === 'refuse') throw new Problem(403, 'labels.refused', '', { label: only.label })
    }
    const address = contentOf(only.id)
    await download(reason ? `${address}?reason=${encodeURIComponent(reason)}` : address, only.name)
    return
  }
  try {
    const act = await pack(
      entries.map((one) => one.id),
      false,
      reason,
    )
    await refreshActs()
    if (runs(act)) done(t('drive.packing'))
    else if (act.archive) await download(archiveOf(act.id), '')
  } catch (error) {
    if (error instanceof Problem && error.code === 'labels.reason-needed')
      throw new ReasonNeeded(error.params.label === 'C' ? 'C' : 'S')
    throw error
  }
}
