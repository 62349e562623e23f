import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'

export interface TabOf<V extends string> {
  id: V
  label: string
  count?: number
  content: ReactNode
}

interface Props<V extends string> {
  /** What the tabs are of. */
  label: string
  tabs: readonly TabOf<V>[]
  value: V
  onChange: (value: V) => void
}

/** Several views of one thing. The chosen one belongs in the address. */
export function Tabs<V extends string>({ label, tabs, value, onChange }: Props<V>) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(key as V)} className="m-tabs">
      <TabList aria-label={label} className="m-tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="m-tab">
            {tab.label}
            {tab.count === undefined ? null : <span className="m-tab-count">{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="m-tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
