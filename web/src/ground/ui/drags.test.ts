import type { PointerEvent as ReactPointerEvent } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { startDrag } from './drags'

const clicked = vi.fn()
const drag = { move: vi.fn(), end: vi.fn(), cancel: vi.fn() }

function press(): void {
  addEventListener('click', clicked)
  startDrag({ button: 0, pointerType: 'mouse', clientX: 10, clientY: 10 } as ReactPointerEvent, drag)
}

const pointer = (type: string, at: number) =>
  document.body.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: at, clientY: at }))
const click = () => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))

afterEach(() => {
  removeEventListener('click', clicked)
  vi.clearAllMocks()
})

test('a press that goes nowhere stays a click', () => {
  press()
  pointer('pointerup', 10)
  click()
  expect(clicked).toHaveBeenCalledOnce()
  expect(drag.end).not.toHaveBeenCalled()
})

test('the click after a drag opens nothing', () => {
  press()
  pointer('pointermove', 40)
  pointer('pointerup', 40)
  click()
  expect(drag.end).toHaveBeenCalledOnce()
  expect(clicked).not.toHaveBeenCalled()
})

test('nor does the click after a drag that was given up, but the next one does', async () => {
  press()
  pointer('pointermove', 40)
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  pointer('pointerup', 40)
  click()
  expect(drag.cancel).toHaveBeenCalledOnce()
  expect(drag.end).not.toHaveBeenCalled()
  expect(clicked).not.toHaveBeenCalled()
  await new Promise((done) => setTimeout(done, 5))
  click()
  expect(clicked).toHaveBeenCalledOnce()
})
