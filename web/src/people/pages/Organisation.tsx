import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Network, Printer } from 'lucide-react'
import { useActs } from '../../ground/acts'
import { useParam, useQueryPart } from '../../ground/place'
import { useMay } from '../../ground/session'
import { Panes } from '../../ground/shell/Page'
import { IconButton } from '../../ground/ui/IconButton'
import { Empty, Shown } from '../../ground/ui/states'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import { tree } from '../data'
import { AsOf, Then } from '../parts/AsOf'
import styles from '../parts/people.module.css'
import { PeoplePages } from '../parts/PeoplePages'
import { UnitPage } from '../parts/UnitPage'
import { UnitTree } from '../parts/UnitTree'

/** The tree of units as it is, was or will be on a day, and the unit that is open. */
export default function Organisation() {
  const id = useParam('id')
  const [on, setOn] = useQueryPart('on')
  const navigate = useNavigate()
  const organises = useMay('people.organise')
  const query = useQuery(tree(on))
  const keep = (before: Record<string, unknown>) => before
  const print = () => void navigate({ to: '/people/print', search: keep })
  const open = (unit: string) => void navigate({ to: `/people/organisation/${unit}`, search: keep })
  useActs([{ id: 'people.print', label: t('people.print'), icon: Printer, run: print }])
  const first = query.data?.items[0]?.id
  return (
    <PeoplePages>
      <Panes
        title={t('people.organisation')}
        tools={<IconButton icon={Printer} label={t('people.print')} onClick={print} />}
        list={
          <>
            <div className={styles.search}>
              <AsOf value={on} onChange={setOn} />
            </div>
            <Shown
              query={query}
              empty={(data) =>
                data.items.length === 0 ? (
                  <Empty
                    action={
                      organises ? (
                        <Button
                          kind="primary"
                          onClick={() => void navigate({ to: '/people/manage/reorganise' })}
                        >
                          {t('people.reorganise.first')}
                        </Button>
                      ) : null
                    }
                  >
                    {on ? t('people.tree.none-then') : t('people.tree.none')}
                  </Empty>
                ) : null
              }
            >
              {(data) => (
                <UnitTree
                  units={data.items}
                  heads={data.heads}
                  chosen={id || (first ?? '')}
                  onChoose={open}
                />
              )}
            </Shown>
          </>
        }
        thing={
          id ? (
            <div className="m-stack">
              <Then value={on} onChange={setOn} />
              <UnitPage id={id} on={on} />
            </div>
          ) : undefined
        }
        thingTitle={t('people.organisation')}
        onBack={() => void navigate({ to: '/people/organisation', search: keep })}
        nothing={
          first ? (
            <div className="m-stack">
              <Then value={on} onChange={setOn} />
              <UnitPage id={first} on={on} />
            </div>
          ) : (
            <div className="m-state">
              <Network size={32} aria-hidden />
            </div>
          )
        }
      />
    </PeoplePages>
  )
}
