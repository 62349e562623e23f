import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/Button'
import { t, useLanguage } from '../words'

/** A voice of this machine; voices of other hosts are never used. */
const voiceFor = (language: string) =>
  speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language))

/** Reads the main part of the page aloud, where the machine has a voice of its own for the language. */
export function ReadAloud() {
  const language = useLanguage()
  const [voice, setVoice] = useState<SpeechSynthesisVoice>()
  const [reading, setReading] = useState(false)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    const find = () => setVoice(voiceFor(language))
    find()
    speechSynthesis.addEventListener('voiceschanged', find)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', find)
      speechSynthesis.cancel()
    }
  }, [language])
  if (!voice) return null
  const toggle = () => {
    speechSynthesis.cancel()
    if (reading) return setReading(false)
    const speech = new SpeechSynthesisUtterance(document.getElementById('main')?.innerText ?? '')
    speech.voice = voice
    speech.lang = voice.lang
    speech.onend = () => setReading(false)
    speechSynthesis.speak(speech)
    setReading(true)
  }
  return (
    <div className="m-aloud">
      <Button icon={reading ? Square : Volume2} onClick={toggle}>
        {reading ? t('ground.aloud.stop') : t('ground.aloud')}
      </Button>
    </div>
  )
}
