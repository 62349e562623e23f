// Runs before the first paint, so that the page opens in the colours and sizes chosen last time.
try {
  var s = JSON.parse(localStorage.getItem('madang.settings') || '{}')
  var d = document.documentElement
  if (s.language) d.lang = s.language
  if (s.theme && s.theme !== 'system') d.dataset.theme = s.theme
  if (s.text) d.dataset.text = s.text
  if (s.dense) d.dataset.dense = ''
  if (s.plain) d.dataset.plain = ''
} catch (e) {
  // Storage can be switched off; the page then opens in its plain state.
}
