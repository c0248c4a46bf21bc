import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { SaveToFile } from '../screens/register/save-to-file.tsx'
import { useStores } from '../store/context.tsx'
import { loadNewer } from '../store/load-newer.ts'

/** Said at once when the assessment that is open here was changed in another window. Nothing is taken over unasked. */
export function Overtaken({ id }: { readonly id: string }) {
  const stores = useStores()
  return (
    <Notice tone="attention" urgent heading="This assessment was changed in another window">
      <p>
        This window shows it as it was before, and what you change here is not saved. Load the newer version
        to go on from there. Changes made here since are lost when you do, unless you save them to a file
        first.
      </p>
      <p>
        <SaveToFile id={id} />
      </p>
      <Button onClick={() => void loadNewer(stores, id)}>Load the newer version</Button>
    </Notice>
  )
}
