import { ChevronDown } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { t } from '../words'
import { Required, type FieldProps } from './Field'

export interface Choice {
  id: string
  label: string
  /** A second line: unit, path. */
  detail?: string
  /** Drawn before the label: an avatar, an icon. */
  start?: ReactNode
}

interface Props extends FieldProps {
  value: Choice | null
  onChange: (value: Choice | null) => void
  /** Finds choices for what was typed (name, initial consonants); the empty text asks for the usual ones. */
  search: (text: string, signal: AbortSignal) => Promise<readonly Choice[]>
  placeholder?: string
}

/** Milliseconds of quiet before asking. */
const QUIET = 150

/** One of very many, found by typing. Unfinished syllables search too, and Enter never eats one. */
export function ComboBox({
  label,
  hint,
  error,
  required,
  hideLabel,
  value,
  onChange,
  search,
  placeholder,
}: Props) {
  const [text, setText] = useState(value?.label ?? '')
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const [searching, setSearching] = useState(false)
  const find = useRef(search)
  const shownFor = useRef(value?.id)
  useEffect(() => {
    find.current = search
  })
  useEffect(() => {
    if (shownFor.current === value?.id) return
    shownFor.current = value?.id
    setText(value?.label ?? '')
  }, [value])

  const wanted = text === value?.label ? '' : text
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(() => {
      setSearching(true)
      find
        .current(wanted, stop.signal)
        .then(setChoices, () => (stop.signal.aborted ? undefined : setChoices([])))
        .finally(() => (stop.signal.aborted ? undefined : setSearching(false)))
    }, QUIET)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [wanted])

  return (
    <AriaComboBox
      className="m-field"
      data-invalid={error ? '' : undefined}
      isInvalid={Boolean(error)}
      isRequired={required}
      items={choices}
      inputValue={text}
      onInputChange={setText}
      value={value?.id ?? null}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.id === key) ?? null
        if (key !== null && !chosen) return
        shownFor.current = chosen?.id
        setText(chosen?.label ?? '')
        onChange(chosen)
      }}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label className={hideLabel ? 'm-hidden' : 'm-label'}>
        {label}
        {required ? <Required /> : null}
      </Label>
      <span className="m-box">
        <Input className="m-input" placeholder={placeholder} />
        <Button className="m-icon-button">
          <ChevronDown size={20} aria-hidden />
        </Button>
      </span>
      {error ? <FieldError className="m-error">{error}</FieldError> : null}
      {hint ? (
        <Text slot="description" className="m-hint">
          {hint}
        </Text>
      ) : null}
      <Popover className="m-popover m-popover-wide">
        <ListBox<Choice>
          className="m-menu"
          renderEmptyState={() => (
            <p className="m-hint m-menu-none">{searching ? t('ground.loading') : t('ground.choice.none')}</p>
          )}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className="m-menu-item">
              {choice.start}
              <span>
                <span className="m-cut m-block">{choice.label}</span>
                {choice.detail ? (
                  <span className="m-cut m-block m-soft m-caption">{choice.detail}</span>
                ) : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
