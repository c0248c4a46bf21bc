/** The files of `content/cases/`, in one module so that the build makes one chunk of them. In the order they are listed. */
import deliveryBand1 from '../../content/cases/delivery-band-1.json'
import deliveryBand2 from '../../content/cases/delivery-band-2.json'
import deliveryBand3 from '../../content/cases/delivery-band-3.json'
import publicPolicyBand1 from '../../content/cases/public-policy-band-1.json'
import publicPolicyBand2 from '../../content/cases/public-policy-band-2.json'
import publicPolicyBand3 from '../../content/cases/public-policy-band-3.json'
import regulatoryBand1 from '../../content/cases/regulatory-band-1.json'
import regulatoryBand2 from '../../content/cases/regulatory-band-2.json'
import regulatoryBand3 from '../../content/cases/regulatory-band-3.json'
import professionalSpecialistBand1 from '../../content/cases/professional-specialist-band-1.json'
import professionalSpecialistBand2 from '../../content/cases/professional-specialist-band-2.json'
import professionalSpecialistBand3 from '../../content/cases/professional-specialist-band-3.json'
import borderlineSecretariat from '../../content/cases/borderline-secretariat.json'
import borderlineNegotiator from '../../content/cases/borderline-negotiator.json'
import belowSesProgramDirector from '../../content/cases/below-ses-program-director.json'
import belowSesSeniorSpecialist from '../../content/cases/below-ses-senior-specialist.json'
import notDeterminedNewRegulator from '../../content/cases/not-determined-new-regulator.json'
import notDeterminedTaskforce from '../../content/cases/not-determined-taskforce.json'

export const caseFiles: readonly unknown[] = [
  deliveryBand1,
  deliveryBand2,
  deliveryBand3,
  publicPolicyBand1,
  publicPolicyBand2,
  publicPolicyBand3,
  regulatoryBand1,
  regulatoryBand2,
  regulatoryBand3,
  professionalSpecialistBand1,
  professionalSpecialistBand2,
  professionalSpecialistBand3,
  borderlineSecretariat,
  borderlineNegotiator,
  belowSesProgramDirector,
  belowSesSeniorSpecialist,
  notDeterminedNewRegulator,
  notDeterminedTaskforce,
]
