import { Lock, MapPin, Repeat } from 'lucide-react'
import { t } from '../../ground/words'
import type { Item } from '../rules/item'
import { timeWords } from '../rules/saying'
import { answerWord, titleOf, wordsOf, type GridActs } from './Chip'
import css from './Rows.module.css'

interface Props {
  day: string
  items: readonly Item[]
  acts: GridActs
  label: string
}

/** What takes place on a day, line by line. */
export function Rows({ day, items, acts, label }: Props) {
  return (
    <ul aria-label={label}>
      {items.map((item) => {
        const answer = item.partstat ? answerWord(item.partstat) : null
        return (
          <li key={`${day}-${item.key}`}>
            <button
              type="button"
              className={`${css.row} m-inset`}
              data-item={item.key}
              data-off={item.cancelled || answer === 'declined' || undefined}
              style={{ ['--chip' as string]: item.ink }}
              onClick={(event) => acts.open(item, event.currentTarget)}
            >
              <span className="m-hidden">{wordsOf(item, acts.names)}</span>
              <span className={css.time} aria-hidden>
                {timeWords(item, day)}
              </span>
              <span className={css.mark} aria-hidden />
              <span className={css.words} aria-hidden>
                <span className={css.title}>{titleOf(item)}</span>
                <span className={css.under}>
                  {item.place ? (
                    <>
                      <MapPin size={14} aria-hidden /> {item.place}
                    </>
                  ) : null}
                  {item.recurs ? <Repeat size={14} aria-hidden /> : null}
                  {item.private ? <Lock size={14} aria-hidden /> : null}
                  {item.calendar ? <span>{acts.names.get(item.calendar)}</span> : null}
                  {answer && answer !== 'accepted' ? (
                    <strong>{t(`calendar.partstat.${answer}`)}</strong>
                  ) : null}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
