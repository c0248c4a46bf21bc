import { useWatch, type UseFormReturn } from 'react-hook-form'
import { useLocation } from 'wouter'
import { BackLink } from '../../components/back-link.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Radios } from '../../components/radios.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useDocumentTitle } from '../../components/use-document-title.ts'
import type { Classification, Indicated } from '../../domain/classify/types.ts'
import type { StreamId } from '../../domain/content/schema.ts'
import { passageLimit } from '../../domain/record/fields.ts'
import { verificationSection } from '../../domain/report/sections/verification.ts'
import { levelInText } from '../../domain/report/words/bands.ts'
import { streamName } from '../../domain/report/words/questions.ts'
import { verificationOf } from '../../domain/report/words/verification.ts'
import { address } from '../addresses.ts'
import { FormEnd } from '../question/form-end.tsx'
import { ReportBlocks } from '../../outputs/screen/report-view.tsx'
import { useResult } from '../result/use-result.ts'
import type { AssessmentScreenProps } from '../with-assessment.tsx'
import { BandThroughStream } from './band-through-stream.tsx'
import {
  readingsAt,
  useVerificationForm,
  verificationFieldId,
  verificationRules,
  type VerificationForm,
} from './verification-form.ts'
import styles from './verification-screen.module.css'
import { verificationWords as words } from './words.ts'

/** Reads the indicated band through each secondary stream, for whoever assesses. */
export function VerificationScreen(props: AssessmentScreenProps) {
  const { standard, record } = props
  const classification = useResult(standard, record)
  if (classification.outcome === 'indicated' && classification.stream.secondary.length > 0) {
    // Another result is another form: what was filled in for the last one is read from the record again.
    const key = `${classification.band} ${classification.stream.stream ?? ''} ${classification.stream.secondary.join()}`
    return <Verify key={key} {...props} classification={classification} />
  }
  return <NothingToVerify {...props} classification={classification} />
}

type NothingProps = AssessmentScreenProps & { readonly classification: Classification }

function NothingToVerify({ standard, record, classification }: NothingProps) {
  useDocumentTitle([words.heading, record.role.title])
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{words.back}</BackLink>
      <PageHeading caption={words.heading}>{words.noBand}</PageHeading>
      {classification.outcome === 'incomplete' ? (
        <>
          <p>{words.unfinished}</p>
          <ButtonLink to={address('taskList', { id: record.id })}>{words.toTaskList}</ButtonLink>
        </>
      ) : (
        <>
          <ReportBlocks blocks={verificationSection({ standard, record, classification }).blocks} />
          <ButtonLink to={address('result', { id: record.id })}>{words.toResult}</ButtonLink>
        </>
      )}
    </>
  )
}

type VerifyProps = AssessmentScreenProps & { readonly classification: Indicated }

function Verify({ standard, record, classification }: VerifyProps) {
  const [, navigate] = useLocation()
  const { form, errors } = useVerificationForm(record, classification)
  const { stream, secondary } = classification.stream
  const band = levelInText(standard, classification.band)
  useDocumentTitle([words.heading, record.role.title], errors.length > 0)
  // What is still to be mended or explained stands on the result.
  const next = classification.checks.some(({ explained }) => explained === null)
    ? 'result'
    : 'wholeOfStandard'
  const goOn = form.handleSubmit(() => navigate(address(next, { id: record.id })))
  return (
    <>
      <BackLink to={address('taskList', { id: record.id })}>{words.back}</BackLink>
      <ErrorSummary errors={errors} attempt={form.formState.submitCount} />
      <PageHeading lead={stream ? words.lead(band, streamName(standard, stream)) : undefined}>
        {words.heading}
      </PageHeading>
      <form noValidate onSubmit={(event) => void goOn(event)}>
        {secondary.map((each) => (
          <OneStream
            key={each}
            standard={standard}
            record={record}
            classification={classification}
            stream={each}
            form={form}
          />
        ))}
        <FormEnd record={record} />
      </form>
    </>
  )
}

type OneStreamProps = VerifyProps & {
  readonly stream: StreamId
  readonly form: UseFormReturn<VerificationForm>
}

function OneStream({ standard, record, classification, stream, form }: OneStreamProps) {
  const name = streamName(standard, stream)
  const band = levelInText(standard, classification.band)
  const rules = verificationRules(standard, stream)
  const errors = form.formState.errors.streams?.[stream]
  const { state } = verificationOf(record, classification, stream)
  const reading = useWatch({ control: form.control, name: `streams.${stream}.reading` })
  return (
    <section className={styles.stream} aria-labelledby={`verify-${stream}-heading`}>
      <h2 id={`verify-${stream}-heading`}>{words.read(band, name)}</h2>
      <BandThroughStream standard={standard} band={classification.band} stream={stream} />
      {state === 'to-redo' && (
        <Notice tone="attention" heading={words.redoHeading}>
          <p>{words.redo}</p>
        </Notice>
      )}
      <Radios
        id={verificationFieldId(stream, 'reading')}
        legend={words.reading(band, name)}
        legendAs="h3"
        error={errors?.reading?.message}
        registration={form.register(`streams.${stream}.reading`, rules.reading)}
        choices={readingsAt(classification.band).map((value) => ({ value, label: words.choices[value] }))}
      />
      {/* A reason is kept with its finding, so it is asked for once there is one to keep it with. */}
      {(reading !== '' || state !== 'missing') && (
        <TextArea
          id={verificationFieldId(stream, 'why')}
          label={words.why}
          hint={words.whyHint}
          error={errors?.why?.message}
          limit={passageLimit}
          registration={form.register(`streams.${stream}.why`, rules.why)}
        />
      )}
    </section>
  )
}
