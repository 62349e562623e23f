import { expect, it } from 'vitest'
import { deviceOf } from './rules'

it('reads browser and system from what the browser says', () => {
  expect(
    deviceOf(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0',
    ),
  ).toEqual({ browser: 'Edge', system: 'Windows', phone: false })
  expect(deviceOf('Mozilla/5.0 (Linux; Android 15; SM-S921N) Chrome/140.0 Mobile Safari/537.36')).toEqual({
    browser: 'Chrome',
    system: 'Android',
    phone: true,
  })
  expect(deviceOf('curl/8')).toEqual({ browser: 'curl/8', system: '', phone: false })
})
