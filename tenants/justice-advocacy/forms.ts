import type { TemplatePart } from '../../src/tenancy/template/TemplatePack'
import { askForHelp } from './forms/ask-for-help'
import { donationPledge } from './forms/donation-pledge'
import { newsletter } from './forms/newsletter'
import { volunteer } from './forms/volunteer'

export const forms: TemplatePart<'forms'> = [askForHelp, volunteer, donationPledge, newsletter]
