import { createHash } from 'node:crypto';
import { can, type Subject } from '@anzhu/access';
import { addPapers, checkForm } from '@anzhu/casework';
import { deriveId, err, isUuid, ok, type Result } from '@anzhu/kernel';
import { whyUnreadable } from '@anzhu/pdf';
import { type AttachmentStore, answeredBefore, badRequestId, requestOf } from '@anzhu/store';
import { blocked, notFound, type Refusal, requirementsNotMet } from '@anzhu/workflow';
import type { SupervisionRegistrations } from '../supervision-registration/supervision-registration.module.ts';
import type { Registration } from '../supervision-registration/supervision-registration.ts';
import { approvalPapers } from '../supervision-registration/supervision-registration.workflow.ts';
import { type DocumentForm, documentForm } from './document.form.ts';
import { type Content, documentFaults, documentReasons, wasReceived } from './document.ts';
import { soundFields } from './sound-fields.ts';

export interface DocumentPush {
  readonly requestId: string;
  readonly id: string;
  readonly form: unknown;
}

interface ReceiverDeps {
  readonly registrations: SupervisionRegistrations;
  readonly files: Pick<AttachmentStore, 'take'>;
}

/** A registration of the machine's region. */
export const registrationOf = async (
  registrations: SupervisionRegistrations,
  machine: Subject,
  id: string,
): Promise<Result<Registration, Refusal>> => {
  const found = await registrations.load(machine, id);
  if (!found.ok) return found;
  return can(machine, 'act', { kind: 'supervision-registration', region: found.value.division }) ? found : err(notFound);
};

const contentOf = (bytes: Buffer): Content => ({
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  unreadable: whyUnreadable(bytes),
});

interface Sound {
  readonly form: DocumentForm;
  readonly bytes: Buffer;
}

/** The document, or everything that is wrong with it and what forbids it besides. */
const checkedDocument = (given: unknown, registration: Registration): Result<Sound, Refusal> => {
  const { missing, wrong } = checkForm(documentForm, given);
  const form = soundFields(documentForm, given);
  const bytes = form.content === undefined ? null : Buffer.from(form.content, 'base64');
  const faults = [...missing, ...wrong, ...documentFaults(form, bytes && contentOf(bytes), registration)];
  const reasons = wasReceived(registration, form) ? [] : documentReasons(registration, form);
  if (faults.length > 0) return err(requirementsNotMet(faults, reasons));
  return reasons.length > 0 || !bytes ? err(blocked(...reasons)) : ok({ form: form as DocumentForm, bytes });
};

const entryOf = (machine: Subject, { kind, documentNumber }: DocumentForm, state: string) => {
  const paper = approvalPapers.find((one) => one.kind === kind);
  const label = { zh: `接收${paper?.zh}(${documentNumber})`, en: `Received: ${paper?.en} (${documentNumber})` };
  return {
    ...{ actorId: machine.id, actorName: machine.name, role: 'PERMIT_REFORM_SYSTEM' },
    ...{ action: 'receiveDocument', label, from: state, to: state },
  };
};

interface Attaching {
  readonly registration: Registration;
  readonly push: DocumentPush;
  readonly sound: Sound;
}

/** Keeps the file: the same for a repeat, in whatever push it comes. */
const keep = ({ files }: ReceiverDeps, machine: Subject, { registration, push, sound: { form, bytes } }: Attaching) => {
  const { kind, version, fileName: name, sha256 } = form;
  const requestId = deriveId('document', push.id, kind, String(version), sha256, name, machine.id);
  return files.take({ org: registration.applicant, by: machine.id, requestId, name, size: bytes.length, sha256 }, bytes);
};

const attach = async (deps: ReceiverDeps, machine: Subject, attaching: Attaching): Promise<Result<Registration, Refusal>> => {
  const { registration, push, sound } = attaching;
  const { content: _, ...form } = sound.form;
  const request = requestOf(push.requestId, machine, { id: push.id, ...form });
  const earlier = answeredBefore(registration, request);
  if (earlier) return earlier;
  if (wasReceived(registration, form)) return ok(registration);
  const taken = await keep(deps, machine, attaching);
  if (!taken.ok) return taken;
  const { kind, version, documentNumber, sha256 } = form;
  const received = { kind, version, documentNumber, sha256, receivedAt: deps.registrations.store.clock() };
  return addPapers(deps.registrations, registration, {
    papers: [{ kind, fileId: taken.value.fileId, name: form.fileName, size: sound.bytes.length }],
    outcome: { documents: [...(registration.outcome.documents ?? []), received] },
    entry: entryOf(machine, sound.form, registration.state),
    request,
  });
};

const attempts = 8;

/** A document of an approved registration, pushed by the permit-reform system (R0, R3): checked, kept, and attached as a paper of its kind, once. */
export const documentReceiver = (deps: ReceiverDeps) => {
  const once = async (machine: Subject, push: DocumentPush): Promise<Result<Registration, Refusal>> => {
    const found = await registrationOf(deps.registrations, machine, push.id);
    if (!found.ok) return found;
    const sound = checkedDocument(push.form, found.value);
    return sound.ok ? attach(deps, machine, { registration: found.value, push, sound: sound.value }) : sound;
  };
  return async (machine: Subject, push: DocumentPush): Promise<Result<Registration, Refusal>> => {
    if (!isUuid(push.requestId)) return err(badRequestId);
    let outcome = await once(machine, push);
    for (let tries = 1; !outcome.ok && outcome.error.code === 'VERSION_CONFLICT' && tries < attempts; tries += 1)
      outcome = await once(machine, push);
    return outcome;
  };
};
