/** Drives: one's own, and those of projects, units and sites. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { t } from '../../ground/words'

export const DRIVE = 'drive.drive'

type Drives = Got<'/api/drive/drives'>
export type Drive = Drives['items'][number]
export type Possible = Drives['possible'][number]

/** Drives in reach, and those that could be opened now. */
export const drives = queryOptions({
  queryKey: [DRIVE, 'all'],
  queryFn: () => ok(api.GET('/api/drive/drives')),
})

/** A drive with what it holds. */
export const driveOf = (id: string) =>
  queryOptions({
    queryKey: [DRIVE, 'one', id],
    queryFn: () => ok(api.GET('/api/drive/drives/{drive}', { params: { path: { drive: id } } })),
    retry: false,
  })

/** Tags of a drive, the most used first. */
export const tagsOf = (drive: string) =>
  queryOptions({
    queryKey: ['drive.folder', 'tags', drive],
    queryFn: () => ok(api.GET('/api/drive/drives/{drive}/tags', { params: { path: { drive } } })),
  })

/** Opens the drive of a person, project, unit or site; the first to come makes it. */
export async function openDriveOf(owner: string): Promise<Drive> {
  const made = await ok(api.PUT('/api/drive/drives/of/{owner}', { params: { path: { owner } } }))
  await cache.invalidateQueries({ queryKey: [DRIVE] })
  return made
}

interface Named {
  name: string
  former?: { name: string } | null
}

/** Name of a drive; one's own has a word instead. */
export const driveName = (drive: Named | null): string =>
  drive?.former ? t('drive.handed', { name: drive.former.name }) : drive?.name || t('drive.mine')

/** The drive that is one's own and always was. */
export const ownOf = (all: readonly Drive[], me: string): Drive | undefined =>
  all.find((one) => one.sort === 'personal' && one.owner === me && !one.former)

/** Name of a folder; the root of a drive has the drive's. */
export const folderName = (folder: { name: string; parent: string | null }, drive: Named | null): string =>
  folder.parent === null ? driveName(drive ?? folder) : folder.name
