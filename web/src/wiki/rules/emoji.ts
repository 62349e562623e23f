/** Signs to choose from for pages and templates; any other emoji can be typed. */
export const EMOJI =
  '📄 📝 📋 📌 📎 📁 🗂\uFE0F 📚 📘 📗 📙 📕 📊 📈 📉 🧾 📅 ⏰ ✅ 🎯 💡 🔍 🔔 📣 💬 🤝 👥 🏛\uFE0F 🏢 🏗\uFE0F 🚗 🚄 ✈\uFE0F 🗺\uFE0F 💻 🛠\uFE0F 🔒 🚨 🌱 🌳 ☀\uFE0F 🎓 🔬 🏥 💰 ⚖\uFE0F 🏆 ⭐'.split(
    ' ',
  )

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/** The last emoji in a text that is typed; nothing for an empty text, null where there is none. */
export function emojiIn(text: string): string | null {
  const written = text.trim()
  if (!written) return ''
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(written)]
  return signs.findLast(({ segment }) => PICTURE.test(segment))?.segment ?? null
}
