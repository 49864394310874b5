import * as first from './20261124_110235_first'
import * as records from './20261124_110300_records'
import * as members from './20261124_140000_members'
import * as signin from './20261124_150000_signin'
import * as audit from './20261124_150100_audit'
import * as reason from './20261124_160000_reason'
import * as outbox from './20261124_170000_outbox'
import * as agreement from './20261124_170500_agreement'
import * as beside from './20261124_174500_beside'
import * as refused from './20261124_180000_refused'
import * as notices from './20261124_183000_notices'
import * as reception from './20261124_190000_reception'
import * as takenBack from './20261127_182000_taken_back'
import * as textDeadline from './20261127_182100_text_deadline'
import * as forgotten from './20261127_183000_forgotten'
import * as joining from './20261128_100000_joining'
import * as holds from './20261128_130000_holds'
import * as embargo from './20261128_140000_embargo'
import * as confirmation from './20261128_140100_confirmation'
import * as presets from './20261128_140200_presets'
import * as writers from './20261128_140300_writers'
import * as filesToClean from './20261128_150000_files_to_clean'
import * as formSaves from './20261128_160000_form_saves'
import * as agreementChanges from './20261128_180000_agreement_changes'

/** In the order they run, forward only; a name never changes once it has landed. */
export const migrations = [
  { name: '20261124_110235_first', up: first.up, down: first.down },
  { name: '20261124_110300_records', up: records.up, down: records.down },
  { name: '20261124_140000_members', up: members.up, down: members.down },
  { name: '20261124_150000_signin', up: signin.up, down: signin.down },
  { name: '20261124_150100_audit', up: audit.up, down: audit.down },
  { name: '20261124_160000_reason', up: reason.up, down: reason.down },
  { name: '20261124_170000_outbox', up: outbox.up, down: outbox.down },
  { name: '20261124_170500_agreement', up: agreement.up, down: agreement.down },
  { name: '20261124_174500_beside', up: beside.up, down: beside.down },
  { name: '20261124_180000_refused', up: refused.up, down: refused.down },
  { name: '20261124_183000_notices', up: notices.up, down: notices.down },
  { name: '20261124_190000_reception', up: reception.up, down: reception.down },
  { name: '20261127_182000_taken_back', up: takenBack.up, down: takenBack.down },
  { name: '20261127_182100_text_deadline', up: textDeadline.up, down: textDeadline.down },
  { name: '20261127_183000_forgotten', up: forgotten.up, down: forgotten.down },
  { name: '20261128_100000_joining', up: joining.up, down: joining.down },
  { name: '20261128_130000_holds', up: holds.up, down: holds.down },
  { name: '20261128_140000_embargo', up: embargo.up, down: embargo.down },
  { name: '20261128_140100_confirmation', up: confirmation.up, down: confirmation.down },
  { name: '20261128_140200_presets', up: presets.up, down: presets.down },
  { name: '20261128_140300_writers', up: writers.up, down: writers.down },
  { name: '20261128_150000_files_to_clean', up: filesToClean.up, down: filesToClean.down },
  { name: '20261128_160000_form_saves', up: formSaves.up, down: formSaves.down },
  { name: '20261128_180000_agreement_changes', up: agreementChanges.up, down: agreementChanges.down },
]
