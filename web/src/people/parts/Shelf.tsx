import type { UseQueryResult } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Plus, type LucideIcon } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Panes } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { Empty, Shown } from '../../ground/ui/states'
import styles from './people.module.css'

interface Props<T extends { id: string }> {
  /** What the list is of. */
  title: string
  /** Where it lies; the open one is below it. */
  to: string
  icon: LucideIcon
  query: UseQueryResult<{ items: T[] }>
  order?: (items: T[]) => T[]
  groupOf?: (one: T) => string
  nameOf: (one: T) => string
  detailOf?: (one: T) => string
  /** The window in which one is added, where the viewer may. */
  adding?: (close: () => void) => ReactNode
  words: { thing: string; add: string; none: string; choose: string }
  /** The open one. */
  id: string
  children: ReactNode
}

/** A list of places or groups beside the one that is open, with a way to add one. */
export function Shelf<T extends { id: string }>({
  title,
  to,
  icon: Icon,
  query,
  order,
  groupOf,
  nameOf,
  detailOf,
  adding,
  words,
  id,
  children,
}: Props<T>) {
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Panes
        title={title}
        tools={adding ? <IconButton icon={Plus} label={words.add} onClick={() => setOpen(true)} /> : null}
        list={
          <Shown
            query={query}
            empty={(data) =>
              data.items.length === 0 ? (
                <Empty
                  action={
                    adding ? (
                      <Button kind="primary" onClick={() => setOpen(true)}>
                        {words.add}
                      </Button>
                    ) : null
                  }
                >
                  {words.none}
                </Empty>
              ) : null
            }
          >
            {(data) => (
              <List<T>
                label={title}
                items={order ? order(data.items) : data.items}
                keyOf={(one) => one.id}
                groupOf={groupOf}
                height={detailOf ? 60 : undefined}
              >
                {(one) => (
                  <Link
                    to={`${to}/${one.id}`}
                    className={detailOf ? `m-list-row ${styles.row}` : 'm-list-row'}
                    aria-current={one.id === id ? 'page' : undefined}
                  >
                    <Icon size={20} aria-hidden />
                    <span className={styles.person}>
                      <span className="m-cut">{nameOf(one)}</span>
                      {detailOf ? <span className="m-cut m-soft m-caption">{detailOf(one)}</span> : null}
                    </span>
                  </Link>
                )}
              </List>
            )}
          </Shown>
        }
        thing={id ? children : undefined}
        thingTitle={words.thing}
        onBack={() => void navigate({ to })}
        nothing={
          <div className="m-state">
            <Icon size={32} aria-hidden />
            <p>{words.choose}</p>
          </div>
        }
      />
      {open && adding ? adding(() => setOpen(false)) : null}
    </>
  )
}
