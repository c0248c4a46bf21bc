/** The task list, and what describes the role. */
import { releaseIds } from '../../../content/releases.ts'
import type { Standard } from '../../../domain/content/standard.ts'
import { address } from '../../addresses.ts'
import { begunRecord, describedRecord, newRecord, shownId } from '../records/answered.ts'
import { tiedRecord, withBegunSource } from '../records/evidence.ts'
import { shownAsIGo } from '../records/result.ts'
import type { ShownRecords } from '../records/shown.ts'
import { addressOf, continueButton, type StateGroup } from './state.ts'

export function describeGroups(standard: Standard, { supported }: ShownRecords): readonly StateGroup[] {
  const id = shownId
  const earliest = releaseIds[0] ?? standard.release.id
  return [
    {
      name: 'Task list',
      states: [
        {
          id: 'task-list',
          name: 'Nothing done',
          path: addressOf('taskList'),
          records: [newRecord(standard)],
        },
        {
          id: 'task-list-begun',
          name: 'Begun',
          path: addressOf('taskList'),
          records: [begunRecord(standard)],
        },
        { id: 'task-list-complete', name: 'All answered', path: addressOf('taskList'), records: [supported] },
        {
          id: 'task-list-show-as-i-go',
          name: 'Show as I go',
          path: addressOf('taskList'),
          records: [shownAsIGo(begunRecord(standard))],
        },
        {
          id: 'task-list-earlier',
          name: 'Under an earlier release',
          path: addressOf('taskList'),
          records: [{ ...supported, release: earliest }],
        },
        {
          id: 'task-list-not-saved',
          name: 'Work that is not saved',
          path: addressOf('taskList'),
          records: [begunRecord(standard)],
          storage: 'refused',
        },
      ],
    },
    {
      name: 'The role',
      states: [
        { id: 'role', name: 'Empty', path: addressOf('role'), records: [newRecord(standard)] },
        {
          id: 'role-errors',
          name: 'With errors',
          path: addressOf('role'),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        {
          id: 'role-complete',
          name: 'Filled in',
          path: addressOf('role'),
          records: [describedRecord(standard)],
        },
        {
          id: 'role-protected',
          name: 'PROTECTED refused',
          path: addressOf('role'),
          records: [newRecord(standard)],
          press: ['#role-marking-protected-or-above'],
        },
      ],
    },
    {
      name: 'Duties',
      states: [
        { id: 'duties', name: 'None pasted', path: addressOf('duties'), records: [newRecord(standard)] },
        {
          id: 'duties-tied',
          name: 'Tied, with a sentence that is gone',
          path: addressOf('duties'),
          records: [tiedRecord(standard, supported)],
          press: ['main ol summary'],
        },
      ],
    },
    {
      name: 'Sources',
      states: [
        {
          id: 'sources',
          name: 'None registered',
          path: addressOf('sources'),
          records: [newRecord(standard)],
        },
        {
          id: 'sources-cited',
          name: 'Registered and cited, one unfinished',
          path: addressOf('sources'),
          records: [withBegunSource(supported)],
        },
        {
          id: 'source-errors',
          name: 'To be registered, with errors',
          path: address('source', { id, sourceId: 'new' }),
          records: [newRecord(standard)],
          press: [continueButton],
        },
        {
          id: 'source',
          name: 'To be changed',
          path: address('source', { id, sourceId: 'position-description' }),
          records: [supported],
        },
        {
          id: 'source-remove',
          name: 'To be removed, cited by answers',
          path: address('removeSource', { id, sourceId: 'position-description' }),
          records: [supported],
        },
      ],
    },
  ]
}
