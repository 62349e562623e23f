/** Every part of the kit on one page, for screenshots and axe. Its words are samples, not locale words. */
import '../../src/ground/ui/ui.css'
import '../../src/ground/shell/shell.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { CalendarCheck, Plus, Star } from 'lucide-react'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { cache } from '../../src/ground/cache'
import { Problem } from '../../src/ground/problem'
import { Panes } from '../../src/ground/shell/Page'
import { Button } from '../../src/ground/ui/Button'
import { Checkbox, Switch } from '../../src/ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../src/ground/ui/ComboBox'
import { DateField } from '../../src/ground/ui/DateField'
import { FileDrop } from '../../src/ground/ui/FileDrop'
import { fieldId, Form } from '../../src/ground/ui/Form'
import { IconButton } from '../../src/ground/ui/IconButton'
import { List } from '../../src/ground/ui/List'
import { PersonChip } from '../../src/ground/ui/PersonChip'
import { Progress } from '../../src/ground/ui/Progress'
import { RadioGroup } from '../../src/ground/ui/RadioGroup'
import { Select } from '../../src/ground/ui/Select'
import { Empty, Wrong } from '../../src/ground/ui/states'
import { Table, type Column } from '../../src/ground/ui/Table'
import { Tabs } from '../../src/ground/ui/Tabs'
import { Tag } from '../../src/ground/ui/Tag'
import { TextArea } from '../../src/ground/ui/TextArea'
import { TextField } from '../../src/ground/ui/TextField'
import { ThingHeader } from '../../src/ground/ui/ThingHeader'
import { Toasts } from '../../src/ground/ui/Toasts'
import { done } from '../../src/ground/ui/toasts'
import { When } from '../../src/ground/ui/When'
import { matches } from '../../src/ground/initials'
import { startTips } from '../../src/ground/ui/tips'
import { firstLanguage, speak } from '../../src/ground/words'

interface Row {
  id: number
  name: string
  unit: string
  money: number
}

const asked = new URLSearchParams(location.search)
const COUNT = Number(asked.get('rows') ?? 7)
const LONG = '2027년도 지역 디지털 전환 지원사업 공모 평가위원회 구성과 운영에 관한 세부 지침 개정안 검토'
const UNITS = ['기획조정실', '디지털정책팀', '사업지원1팀', '총무인사팀', '부산 스마트워크센터']
const NAMES = ['김하늘', '남궁민서', '이도윤', '박서연', '황보경', '최지우', '정우진']
const ROWS: Row[] = Array.from({ length: COUNT }, (_, id) => ({
  id,
  name: id === 1 ? LONG : `${UNITS[id % 5]} 사업 ${id + 1}`,
  unit: UNITS[id % 5] ?? '',
  money: (id + 3) * 1_234_500,
}))
const won = (money: number) => money.toLocaleString('ko-KR')
const COLUMNS: Column<Row>[] = [
  { id: 'name', head: '사업', text: (row) => row.name, sort: (row) => row.name, width: 'minmax(0, 2fr)' },
  { id: 'unit', head: '담당', text: (row) => row.unit, sort: (row) => row.unit },
  {
    id: 'money',
    head: '예산',
    unit: '원',
    numeric: true,
    text: (row) => won(row.money),
    sort: (row) => row.money,
    total: (rows) => won(rows.reduce((sum, row) => sum + row.money, 0)),
  },
]
const PEOPLE: Choice[] = NAMES.map((label, index) => ({ id: String(index), label, detail: UNITS[index % 5] }))

function Fields() {
  const [text, setText] = useState('')
  const [note, setNote] = useState('첫 줄입니다.\n둘째 줄입니다.')
  const [day, setDay] = useState('2026-11-21')
  const [unit, setUnit] = useState('기획조정실')
  const [person, setPerson] = useState<Choice | null>(null)
  const [on, setOn] = useState(true)
  const [way, setWay] = useState<'desk' | 'room'>('desk')
  return (
    <Form
      name="kit"
      onSubmit={() => done('저장했습니다.', () => undefined)}
      labels={{ title: '제목' }}
      errors={{ title: '비어 있습니다. 입력해 주세요.' }}
      foot={
        <>
          <Button kind="primary" type="submit">
            저장
          </Button>
          <Button>취소</Button>
          <Button kind="quiet">임시 저장</Button>
          <Button kind="danger">예약 취소하기</Button>
          <Button pending>보내는 중</Button>
        </>
      }
    >
      <TextField
        id={fieldId('kit', 'title')}
        label="제목"
        required
        value={text}
        onChange={setText}
        error="비어 있습니다. 입력해 주세요."
        hint="목록과 알림에 보이는 이름입니다."
      />
      <TextArea label="내용" value={note} onChange={setNote} />
      <Select
        label="담당 부서"
        value={unit}
        onChange={setUnit}
        options={UNITS.map((value) => ({ value, label: value }))}
      />
      <ComboBox
        label="담당자"
        hint="이름이나 초성으로 찾습니다."
        value={person}
        onChange={setPerson}
        search={(typed) => Promise.resolve(PEOPLE.filter((one) => matches(one.label, typed)))}
      />
      <DateField
        label="마감일"
        value={day}
        onChange={setDay}
        dayNote={(date) => (date === '2026-11-24' ? '창립일' : undefined)}
      />
      <RadioGroup
        label="공간"
        value={way}
        onChange={setWay}
        options={[
          { value: 'desk', label: '자유석', hint: '하루 단위로 씁니다.' },
          { value: 'room', label: '회의실' },
        ]}
      />
      <div>
        <Checkbox checked={on} onChange={setOn}>
          마감 전날 알리기
        </Checkbox>
        <Switch checked={on} onChange={setOn} hint="같은 부서 사람에게도 보냅니다.">
          알림 받기
        </Switch>
      </div>
      <FileDrop label="첨부 파일" camera onUploaded={() => undefined} />
      <Progress label="보고서.hwpx" value={0.4} detail="3.2 / 8.0 MB" left={12} onCancel={() => undefined} />
    </Form>
  )
}

function Kit() {
  const [tab, setTab] = useState<'form' | 'table' | 'states'>((asked.get('tab') ?? 'form') as 'form')
  const [title, setTitle] = useState(LONG)
  const list = (
    <List label="업무" items={ROWS} keyOf={(row) => String(row.id)} groupOf={(row) => row.unit} height={48}>
      {(row) => (
        <a href={`#${row.id}`} className="m-list-row" aria-current={row.id === 2 ? 'page' : undefined}>
          <span className="m-cut">{row.name}</span>
          <span className="m-push m-soft m-caption">11-24</span>
        </a>
      )}
    </List>
  )
  const side = (
    <div className="m-stack">
      <h2>댓글</h2>
      <div>
        <PersonChip id="b" fn="남궁민서" title="책임" />{' '}
        <When at={new Date(Date.now() - 180_000).toISOString()} />
        <p>검토했습니다. 둘째 장의 표를 고쳐 주세요.</p>
      </div>
    </div>
  )
  return (
    <div className="m-kit m-stage" style={{ blockSize: '100dvh' }}>
      <Panes
        title="업무"
        tools={<IconButton icon={Plus} label="업무 만들기" keys="C" />}
        list={
          COUNT === 0 ? (
            <Empty action={<Button icon={Plus}>업무 만들기</Button>}>
              아직 업무가 없습니다. 첫 업무를 만들어 보세요.
            </Empty>
          ) : (
            list
          )
        }
        thing={
          <>
            <ThingHeader
              path={[
                { title: '기획조정실', to: '/' },
                { title: '예산', to: '/' },
              ]}
              title={title}
              onTitle={setTitle}
              here={NAMES.slice(0, 5).map((fn, id) => ({ id: fn + id, fn }))}
              state={
                <Tag tone="success" icon={CalendarCheck}>
                  진행 중
                </Tag>
              }
              actions={<Button icon={Star}>즐겨찾기</Button>}
              acts={{ trash: () => undefined, share: () => undefined, history: () => undefined }}
              more={[{ id: 'x', label: '담당자 바꾸기', keys: 'a', run: () => undefined }]}
            />
            <Tabs
              label="보기"
              value={tab}
              onChange={setTab}
              tabs={[
                { id: 'form', label: '입력', content: <Fields /> },
                {
                  id: 'table',
                  label: '표',
                  count: COUNT,
                  content: (
                    <Table
                      label="사업별 예산"
                      columns={COLUMNS}
                      rows={ROWS}
                      keyOf={(row) => String(row.id)}
                    />
                  ),
                },
                {
                  id: 'states',
                  label: '상태',
                  content: (
                    <>
                      <Empty action={<Button>공간 예약하기</Button>}>오늘 예약이 없습니다.</Empty>
                      <Wrong error={new Problem(503, 'ground.unavailable', '')} retry={() => undefined} />
                      <div className="m-row m-wrap">
                        <Tag>보통</Tag>
                        <Tag tone="accent">검토</Tag>
                        <Tag tone="warning">마감 임박</Tag>
                        <Tag tone="danger">반려</Tag>
                        <Tag tone="info" onRemove={() => undefined} name="공지">
                          공지
                        </Tag>
                      </div>
                    </>
                  ),
                },
              ]}
            />
          </>
        }
        thingTitle="Kit"
        side={side}
        onBack={() => undefined}
      />
      <Toasts />
    </div>
  )
}

const router = createRouter({
  routeTree: createRootRoute({ component: Kit }),
  history: createMemoryHistory({ initialEntries: ['/'] }),
})
startTips()
void speak(firstLanguage()).then(() => {
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
})
