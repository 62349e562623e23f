import { DateField } from '../../ground/ui/DateField'
import { fieldId } from '../../ground/ui/Form'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import styles from './people.module.css'

export interface PersonDraft {
  fn: string
  fn_en: string
  number: string
  email: string
  tel: string
  extension: string
  mobile: string
  duties: string
  org: string
  joined_on: string
}

export const personLabels = (): Record<keyof PersonDraft, string> => ({
  fn: t('people.name'),
  fn_en: t('people.english'),
  number: t('people.number'),
  email: t('people.email'),
  tel: t('people.tel'),
  extension: t('people.extension'),
  mobile: t('people.mobile'),
  duties: t('people.duties.mine'),
  org: t('people.org'),
  joined_on: t('people.joined-on'),
})

interface Props {
  form: string
  draft: PersonDraft
  errors: Record<string, string>
  onChange: (change: Partial<PersonDraft>) => void
  fields: readonly (keyof PersonDraft)[]
  required?: readonly (keyof PersonDraft)[]
}

/** Fields of a person, those asked for. */
export function PersonFields({ form, draft, errors, onChange, fields, required = [] }: Props) {
  const labels = personLabels()
  const type = (name: keyof PersonDraft) =>
    name === 'email' ? 'email' : name === 'tel' || name === 'mobile' ? 'tel' : 'text'
  return (
    <div className={styles.fields}>
      {fields.map((name) =>
        name === 'joined_on' ? (
          <DateField
            key={name}
            label={labels[name]}
            value={draft[name]}
            error={errors[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ) : name === 'duties' ? (
          <div key={name} style={{ gridColumn: '1 / -1' }}>
            <TextArea
              id={fieldId(form, name)}
              label={labels[name]}
              value={draft[name]}
              error={errors[name]}
              onChange={(value) => onChange({ [name]: value })}
            />
          </div>
        ) : (
          <TextField
            key={name}
            id={fieldId(form, name)}
            label={labels[name]}
            type={type(name)}
            required={required.includes(name)}
            value={draft[name]}
            error={errors[name]}
            autoComplete="off"
            onChange={(value) => onChange({ [name]: value })}
          />
        ),
      )}
    </div>
  )
}
