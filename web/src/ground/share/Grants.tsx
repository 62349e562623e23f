import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { findParties, useFaces } from '../parties'
import { sessionNow } from '../session'
import { onDay } from '../dates'
import { Button } from '../ui/Button'
import { Switch } from '../ui/Checkbox'
import { ComboBox, type Choice } from '../ui/ComboBox'
import { IconButton } from '../ui/IconButton'
import { RadioGroup } from '../ui/RadioGroup'
import { Select } from '../ui/Select'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import {
  give,
  inherit,
  partyName,
  refreshSharing,
  roleHint,
  roleName,
  roleWord,
  withdraw,
  type Line,
  type Role,
  type Sharing,
} from './data'
import { Effect } from './Effect'
import { PartyMark } from './PartyMark'
import css from './share.module.css'

const KINDS = 'person,unit,site,group'
const MOST = 20

interface Props {
  of: string
  sharing: Sharing
}

const options = (of: string, offers: readonly string[]) =>
  offers.map((role) => ({ value: role as Role, label: roleName(of, role as Role) }))

/** What a role goes with: one of them acts in the owner's name. */
const given = (sharing: Sharing, role: Role | null) => ({ role, delegates: role === sharing.delegate })

interface ChooseProps extends Props {
  label: string
  hideLabel?: boolean
  value: Role
  onChange: (role: Role) => void
}

/** The roles of the kind; where it keeps some for later, the first ones in sight and the others under more. */
function ChooseRole({ of, sharing, label, hideLabel, value, onChange }: ChooseProps) {
  const [more, setMore] = useState(sharing.more.includes(value))
  if (sharing.more.length === 0)
    return (
      <Select
        label={label}
        hideLabel={hideLabel}
        value={value}
        options={options(of, sharing.offers)}
        onChange={onChange}
      />
    )
  return (
    <span className={css.roles}>
      <RadioGroup
        label={label}
        hideLabel={hideLabel}
        joined
        value={value}
        options={options(of, more ? [...sharing.offers, ...sharing.more] : sharing.offers)}
        onChange={onChange}
      />
      {more ? null : (
        <Button kind="quiet" onClick={() => setMore(true)}>
          {t('share.more-roles')}
        </Button>
      )}
    </span>
  )
}

/** The role most often meant: to look, or the least the kind offers. */
const usual = (offers: readonly string[]): Role => (offers.includes('view') ? 'view' : (offers[0] as Role))

function Add({ of, sharing }: Props) {
  const [party, setParty] = useState<(Choice & { kind: string }) | null>(null)
  const [role, setRole] = useState<Role>(() => usual(sharing.offers))
  const [pending, setPending] = useState(false)
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, KINDS, MOST, signal)).map((one) => ({
      id: one.id,
      label: one.name,
      detail: [
        one.kind === 'person' ? '' : t(`share.kind.${one.kind as 'unit' | 'site' | 'group'}`),
        one.label,
      ]
        .filter(Boolean)
        .join(' \u00B7 '),
      kind: one.kind,
      start: <PartyMark party={one} />,
    }))
  const add = async () => {
    if (!party) return
    const before = sharing.grants.find((line) => !line.inherited && line.party.id === party.id)
    setPending(true)
    try {
      await give(of, party.id, given(sharing, role))
      await refreshSharing(of)
      done(
        t('share.given', { name: party.label, role: roleName(of, role) }),
        () =>
          void (before ? give(of, party.id, grantOf(before)) : withdraw(of, party.id)).then(
            () => refreshSharing(of),
            wrong,
          ),
      )
      setParty(null)
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={css.add}>
      <div className={css.adding} data-more={sharing.more.length > 0 || undefined}>
        <ComboBox
          label={t('share.add')}
          placeholder={t('share.add.hint')}
          value={party}
          onChange={(choice) => setParty(choice as (Choice & { kind: string }) | null)}
          search={search}
        />
        <ChooseRole of={of} sharing={sharing} label={t('share.role')} value={role} onChange={setRole} />
        <Button kind="primary" pending={pending} aria-disabled={!party} onClick={() => void add()}>
          {t('share.give')}
        </Button>
      </div>
      <p className="m-hint">{roleHint(of, role)}</p>
      {party ? <Effect of={of} party={party.id} role={role} /> : null}
    </div>
  )
}

const grantOf = (line: Line) => ({
  role: line.role as Role | null,
  adds: line.adds,
  delegates: line.delegates,
  expires_at: line.expires_at,
})

function Row({ of, sharing, line, label }: Props & { line: Line; label?: string }) {
  const [wish, setWish] = useState<{ role: Role | null } | null>(null)
  const [pending, setPending] = useState(false)
  const name = partyName(line.party)
  const mine = line.party.id === sessionNow()?.person?.id
  const mayGrant = sharing.may.includes('share.grant') && !line.inherited
  const detail = [
    label ?? '',
    mine ? t('share.you') : '',
    line.inherited
      ? line.source
        ? t('share.from', { title: line.source.title })
        : t('share.from.above')
      : '',
    line.expires_at ? t('share.until', { day: onDay(line.expires_at) }) : '',
    line.delegates && line.role !== sharing.delegate ? t('share.delegates') : '',
  ]
    .filter(Boolean)
    .join(' \u00B7 ')
  const apply = async () => {
    if (!wish) return
    setPending(true)
    try {
      if (wish.role === null) await withdraw(of, line.party.id)
      else await give(of, line.party.id, { ...grantOf(line), ...given(sharing, wish.role) })
      const undo = () => void give(of, line.party.id, grantOf(line)).then(() => refreshSharing(of), wrong)
      done(
        wish.role === null
          ? t('share.taken', { name })
          : t('share.given', { name, role: roleName(of, wish.role) }),
        // Whoever gave up their own role can no longer give it back.
        mine && wish.role !== 'manage' ? undefined : undo,
      )
      await refreshSharing(of)
      setWish(null)
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  const offered = options(of, [...sharing.offers, ...sharing.more])
  const known = offered.some((one) => one.value === line.role)
  return (
    <li className={css.line}>
      <div className={css.row}>
        <PartyMark party={{ ...line.party, name }} />
        <span className={css.who}>
          <span className="m-cut">{name}</span>
          {detail ? <span className="m-soft m-caption">{detail}</span> : null}
        </span>
        {mayGrant && known ? (
          <span className={css.role}>
            <Select
              label={t('share.role-of', { name })}
              hideLabel
              value={wish?.role ?? (line.role as Role)}
              options={offered}
              onChange={(role) => setWish(role === line.role ? null : { role })}
            />
          </span>
        ) : (
          <span className="m-soft">{roleWord(of, line)}</span>
        )}
        {mayGrant || (mine && !line.inherited) ? (
          <IconButton
            icon={UserMinus}
            label={mine ? t('share.leave') : t('share.take', { name })}
            onClick={() => setWish({ role: null })}
          />
        ) : null}
      </div>
      {wish ? (
        <div className={css.wish}>
          {sharing.may.includes('share.grant') ? (
            <Effect of={of} party={line.party.id} role={wish.role} />
          ) : (
            <p>{t('share.leave.hint')}</p>
          )}
          <div className="m-row">
            <Button kind="primary" pending={pending} onClick={() => void apply()}>
              {wish.role === null
                ? mine
                  ? t('share.leave')
                  : t('share.take-away')
                : t('share.change-to', { role: roleName(of, wish.role) })}
            </Button>
            <Button kind="quiet" onClick={() => setWish(null)}>
              {t('ground.cancel')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  )
}

function Inheriting({ of, sharing }: Props) {
  const [asked, setAsked] = useState(false)
  const [pending, setPending] = useState(false)
  if (!sharing.parent && !sharing.grants.some((line) => line.inherited)) return null
  const title = sharing.parent?.title ?? t('share.above')
  const change = async (inherits: boolean, keep: boolean) => {
    setPending(true)
    try {
      await inherit(of, inherits, keep)
      await refreshSharing(of)
      setAsked(false)
      done(
        inherits ? t('share.inherits', { title }) : t('share.stands-alone', { title }),
        () => void inherit(of, !inherits, false).then(() => refreshSharing(of), wrong),
      )
    } catch (error) {
      wrong(error)
    } finally {
      setPending(false)
    }
  }
  return (
    <div className={css.inheriting}>
      <Switch
        checked={sharing.inherits}
        disabled={!sharing.may.includes('share.grant') || pending}
        hint={sharing.inherits ? t('share.inherit.hint') : undefined}
        onChange={(on) => (on ? void change(true, false) : setAsked(true))}
      >
        {t('share.inherit', { title })}
      </Switch>
      {asked ? (
        <div className={css.wish}>
          <p>{t('share.inherit.stop')}</p>
          <div className="m-row m-wrap">
            <Button kind="primary" pending={pending} onClick={() => void change(false, true)}>
              {t('share.inherit.keep')}
            </Button>
            <Button pending={pending} onClick={() => void change(false, false)}>
              {t('share.inherit.drop')}
            </Button>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {t('ground.cancel')}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  )
}

/** Who was given what, here and above; adding, changing, taking away, each with undo. */
export function Grants({ of, sharing }: Props) {
  const lines = sharing.grants.filter((line) => line.party.kind !== 'link')
  const faces = useFaces(lines.map((line) => line.party.id))
  const groups = [
    { word: t('share.own'), lines: lines.filter((line) => !line.inherited) },
    { word: t('share.inherited'), lines: lines.filter((line) => line.inherited) },
  ].filter((group) => group.lines.length > 0)
  return (
    <div className={css.grants}>
      {sharing.may.includes('share.grant') ? <Add of={of} sharing={sharing} /> : null}
      {groups.map((group) => (
        <section key={group.word} aria-label={group.word}>
          <h3 className={css.heading}>{group.word}</h3>
          <ul>
            {group.lines.map((line) => (
              <Row
                key={`${line.party.id}-${line.source?.id ?? ''}`}
                of={of}
                sharing={sharing}
                line={line}
                label={faces.get(line.party.id)?.label}
              />
            ))}
          </ul>
        </section>
      ))}
      <Inheriting of={of} sharing={sharing} />
    </div>
  )
}
