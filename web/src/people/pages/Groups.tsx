import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { PenLine, Trash2, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { useParam } from '../../ground/place'
import { byField } from '../../ground/problem'
import { useMay } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { ComboBox } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { findParties, group, groups, matching, people, sites, tree, type Group } from '../data'
import { Part } from '../parts/Facts'
import { ManagePages } from '../parts/ManagePages'
import { PeopleOf } from '../parts/PeopleOf'
import styles from '../parts/people.module.css'
import { Shelf } from '../parts/Shelf'
import { named } from '../rules'

function Edit({ given, onClose }: { given?: Group; onClose: () => void }) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [name, setName] = useState(given?.name ?? '')
  const [note, setNote] = useState(given?.note ?? '')
  const { error, pending, save } = useSaving()
  const submit = async () => {
    const worked = await save(async () => {
      const body = { name: name.trim(), note: note.trim() }
      const saved = given
        ? await ok(
            api.PATCH('/api/groups/{group}', {
              params: { path: { group: given.id } },
              headers: matching(given.revision),
              body,
            }),
          )
        : await ok(api.POST('/api/groups', { body: { ...body, members: [] } }))
      await cache.invalidateQueries({ queryKey: ['people.group'] })
      if (!given) void navigate({ to: `/people/manage/groups/${saved.group.id}` })
    })
    if (!worked) return
    done(t('people.saved'))
    onClose()
  }
  return (
    <Dialog
      title={given ? t('people.group.edit') : t('people.group.add')}
      open
      size="small"
      onClose={onClose}
    >
      <Form
        name="group"
        labels={{ name: t('people.group.name') }}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('people.save')}
          </Button>
        }
      >
        <TextField
          id={fieldId('group', 'name')}
          label={t('people.group.name')}
          required
          value={name}
          onChange={setName}
          error={byField(error).name}
          autoFocus
        />
        <TextField label={t('people.note')} value={note} onChange={setNote} />
      </Form>
    </Dialog>
  )
}

function GroupPage({ id }: { id: string }) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const query = useQuery(group(id))
  const inside = useInfiniteQuery(people({ group: id }))
  const units = useQuery(tree(''))
  const places = useQuery(sites)
  const [editing, setEditing] = useState(false)
  const [round, setRound] = useState(0)
  const rows = inside.data?.pages.flatMap((page) => page.items) ?? []
  const names = new Map([
    ...(units.data?.items ?? []).map((one) => [one.id, named(one)] as const),
    ...(places.data?.items ?? []).map((one) => [one.id, named(one)] as const),
    ...rows.map((row) => [row.id, row.fn] as const),
  ])
  const put = (members: string[], before: string[]) =>
    void ok(api.PUT('/api/groups/{group}/members', { params: { path: { group: id } }, body: { members } }))
      .then(() => cache.invalidateQueries({ queryKey: ['people.group'] }))
      .then(() => cache.invalidateQueries({ queryKey: ['people.person'] }))
      .then(() => done(t('people.group.members.saved'), () => put(before, members)))
      .catch(wrong)
  const remove = () =>
    void ok(api.DELETE('/api/groups/{group}', { params: { path: { group: id } } }))
      .then(() => cache.invalidateQueries({ queryKey: ['people.group'] }))
      .then(() => navigate({ to: '/people/manage/groups' }))
      .then(() => done(t('people.group.removed')))
      .catch(wrong)
  return (
    <Shown query={query} of={`people.group:${id}`}>
      {({ group: one, may }) => {
        const edits = may.includes('people.group.edit')
        const members = one.members ?? []
        return (
          <article className={styles.thing}>
            <header className={styles.head}>
              <div>
                <h1>{one.name}</h1>
                {one.note ? <p className="m-soft">{one.note}</p> : null}
              </div>
              {edits ? (
                <span className="m-row">
                  <IconButton
                    icon={PenLine}
                    label={t('people.group.edit')}
                    onClick={() => setEditing(true)}
                  />
                  {members.length === 0 ? (
                    <IconButton icon={Trash2} label={t('people.group.remove')} onClick={remove} />
                  ) : null}
                </span>
              ) : null}
            </header>
            <Part title={t('people.group.members')}>
              <p className="m-soft">{t('people.group.lead')}</p>
              <div className={styles.chips}>
                {members.map((member) => (
                  <Tag
                    key={member}
                    name={names.get(member) ?? ''}
                    onRemove={
                      edits
                        ? () =>
                            put(
                              members.filter((other) => other !== member),
                              members,
                            )
                        : undefined
                    }
                  >
                    {names.get(member) ?? t('people.party')}
                  </Tag>
                ))}
              </div>
              {edits ? (
                <ComboBox
                  key={round}
                  label={t('people.group.add-member')}
                  value={null}
                  search={findParties('person,unit,site')}
                  onChange={(choice) => {
                    if (!choice || members.includes(choice.id)) return
                    put([...members, choice.id], members)
                    setRound(round + 1)
                  }}
                />
              ) : null}
            </Part>
            <PeopleOf
              wanted={{ group: id }}
              title={t('people.group.people')}
              nobody={t('people.group.nobody')}
            />
            {editing ? <Edit given={one} onClose={() => setEditing(false)} /> : null}
          </article>
        )
      }}
    </Shown>
  )
}

/** Groups of people, units and sites. */
export default function Groups() {
  const id = useParam('id')
  const query = useQuery(groups)
  const adds = useMay('people.group.add')
  return (
    <ManagePages>
      <Shelf<Group>
        title={t('people.groups')}
        to="/people/manage/groups"
        icon={UsersRound}
        query={query}
        nameOf={(one) => one.name}
        adding={adds ? (close) => <Edit onClose={close} /> : undefined}
        words={{
          thing: t('people.group'),
          add: t('people.group.add'),
          none: t('people.groups.none'),
          choose: t('people.group.choose'),
        }}
        id={id}
      >
        <GroupPage key={id} id={id} />
      </Shelf>
    </ManagePages>
  )
}
