import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useForm } from 'react-hook-form'
import { describe, expect, it } from 'vitest'
import { TextArea } from '../../src/components/text-area.tsx'

function Page({ limit }: { readonly limit: number }) {
  const { register } = useForm()
  return <TextArea id="note" label="Note" limit={limit} registration={register('note')} />
}

describe('a passage with a limit', () => {
  it('says nothing while there is room', async () => {
    render(<Page limit={100} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Some words')
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says what is left in the last tenth', async () => {
    render(<Page limit={20} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'x'.repeat(19))
    expect(screen.getByRole('status')).toHaveTextContent('1 character left')
  })

  it('keeps what is too long, and says that it is not saved', async () => {
    render(<Page limit={20} />)
    const box = screen.getByRole('textbox', { name: 'Note' })
    await userEvent.type(box, 'x'.repeat(23))
    expect(box).toHaveValue('x'.repeat(23))
    expect(screen.getByRole('status')).toHaveTextContent('3 characters too many')
  })
})
