import { Panes } from '../../ground/shell/Page'
import { Empty } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { Nav } from '../parts/Nav'

/** The drives alone: where phones go back to. */
export default function Places() {
  return (
    <Panes title={t('drive.menu')} list={<Nav />} wide nothing={<Empty>{t('drive.places.choose')}</Empty>} />
  )
}
