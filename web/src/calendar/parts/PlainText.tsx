import css from './PlainText.module.css'

const URL_AT = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/g

/** Text as it was typed, with the addresses in it to be opened. */
export function PlainText({ children }: { children: string }) {
  return (
    <p className={css.text}>
      {children.split(URL_AT).map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part} rel="noreferrer noopener" target="_blank">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}
