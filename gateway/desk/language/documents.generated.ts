export type AcceptanceRound =
  | 'CLIMB'
  | 'INITIAL'
  | 'TIE';

export type AcceptanceVerdict =
  | 'FAILED'
  | 'PASSED';

export type AcceptingParty =
  | 'CONSULTANT'
  | 'INSTALLER'
  | 'OWNER'
  | 'USER';

export type ArchiveItem =
  | 'ACCEPTANCE_RECORDS'
  | 'FILING_CERTIFICATE'
  | 'INCIDENT_RECORDS'
  | 'INSPECTION_REPORTS'
  | 'MAINTENANCE_RECORDS'
  | 'MANUAL'
  | 'MANUFACTURING_LICENSE'
  | 'PRODUCT_CERTIFICATE'
  | 'PURCHASE_CONTRACT'
  | 'REPAIR_RECORDS'
  | 'RUNNING_RECORDS'
  | 'SELF_INSPECTIONS'
  | 'SUPERVISED_MANUFACTURE';

export type AssessmentConclusion =
  | 'FAILED'
  | 'PASSED';

export type BlacklistEntryAction =
  | 'LIST'
  | 'REMOVE';

export type BlacklistEntryState =
  | 'DRAFT'
  | 'LISTED'
  | 'REMOVED';

export type CancellationCause =
  | 'MOVED'
  | 'OTHER'
  | 'SCRAPPED';

export type CaseOrder =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'SUBMITTED_ASC'
  | 'SUBMITTED_DESC'
  | 'TITLE_ASC'
  | 'TITLE_DESC';

export type CasePhase =
  | 'IN_PROGRESS'
  | 'PASSED'
  | 'TERMINATED'
  | 'TO_INITIATE';

export type CaseStageStatus =
  | 'AHEAD'
  | 'DONE'
  | 'OPEN'
  | 'STOPPED';

export type CaseTab =
  | 'ALL'
  | 'DONE'
  | 'MINE'
  | 'WAITING';

export type CertificateDownloadPurpose =
  | 'CRANE_USE'
  | 'OTHER'
  | 'OWN_ARCHIVE';

export type CertificateFileFormat =
  | 'OFD'
  | 'PDF'
  | 'TWIN';

export type CertificateFileOutcome =
  | 'CHANGED'
  | 'NOT_ON_RECORD'
  | 'NOT_OURS'
  | 'SEAL_WITHDRAWN'
  | 'UNCHANGED'
  | 'UNKNOWN_SEAL';

export type CertificateFormat =
  | 'JSON'
  | 'OFD'
  | 'PDF';

export type CertificateKind =
  | 'CRANE_OWNERSHIP_FILING'
  | 'CRANE_USE_REGISTRATION'
  | 'WORK_SAFETY_LICENSE';

export type CertificatePaperState =
  | 'DUE'
  | 'MADE'
  | 'NONE'
  | 'REFUSED';

export type CertificateReissueAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'CANCEL'
  | 'EXTEND'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RENUMBER'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

export type CertificateReissuePaper =
  | 'OTHER'
  | 'PAPER_FILING_CERTIFICATE'
  | 'REISSUE_APPLICATION';

export type CertificateReissueState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'FILED'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type CertificateState =
  | 'APPROVED'
  | 'CANCELLED_COMPLETED'
  | 'CODED'
  | 'CODE_FAILED'
  | 'CODING'
  | 'COLLECTED'
  | 'COLLECTING'
  | 'COLLECT_FAILED'
  | 'EXPIRED'
  | 'REPLACED'
  | 'REVOKED'
  | 'SEALED'
  | 'SEALING'
  | 'VOID';

export type CertificateStatus =
  | 'ANNULLED'
  | 'CANCELLED'
  | 'CANCELLED_COMPLETED'
  | 'EXPIRED'
  | 'REPLACED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID'
  | 'VOID';

export type CheckDismantlingNoticeVerdict =
  | 'CONFIRM'
  | 'OBJECT';

export type CheckInstallationNoticeVerdict =
  | 'CONFIRM'
  | 'OBJECT';

export type CompletionAcceptanceAction =
  | 'ACCEPT'
  | 'ANNUL'
  | 'ANNUL_UNSEALED'
  | 'REFUSE'
  | 'REPEAT_REQUEST'
  | 'REQUEST'
  | 'TIME_OUT'
  | 'WITHDRAW';

export type CompletionAcceptancePaper =
  | 'ACCEPTANCE_GROUP'
  | 'ACCEPTANCE_NOTICE'
  | 'CONDITIONS_REVIEW'
  | 'MISSING_CONDITIONS'
  | 'OTHER_BY_LAW'
  | 'QUALITY_SUPERVISION_REPORT'
  | 'SUPERVISION_RECORD';

export type CompletionAcceptanceState =
  | 'ACCEPTED'
  | 'ANNULLED'
  | 'CHECKING_EQUIPMENT'
  | 'NEW'
  | 'REFUSED'
  | 'TIMED_OUT'
  | 'WITHDRAWN';

export type CompletionFilingAction =
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

export type CompletionFilingPaper =
  | 'FILING_APPLICATION'
  | 'OTHER';

export type CompletionFilingState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ConditionOperator =
  | 'GIVEN'
  | 'IN';

export type ConstructionStatus =
  | 'COMPLETED'
  | 'IN_CONSTRUCTION'
  | 'REPORTED'
  | 'STOPPED'
  | 'VOID';

export type ContractNumberChangeAction =
  | 'CONFIRM_COUNT'
  | 'REFUSE_COUNT'
  | 'REPEAT_COUNT'
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

export type ContractNumberChangeCause =
  | 'CONTRACT_CHANGED'
  | 'ENTERED_WRONGLY';

export type ContractNumberChangePaper =
  | 'CONTRACT_REGISTRATION'
  | 'OTHER';

export type ContractNumberChangeState =
  | 'CHANGED'
  | 'DRAFT'
  | 'RECOUNTING'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type CraneCategory =
  | 'CONSTRUCTION_HOIST'
  | 'GANTRY_CRANE'
  | 'MATERIAL_HOIST'
  | 'TOWER_CRANE';

export type CraneState =
  | 'CANCELLED'
  | 'FILED'
  | 'OUT_OF_USE';

export type CraneUnitCapacity =
  | 'ARCHIVE_HOLDER'
  | 'CONTRACTOR'
  | 'FORMER_OWNER'
  | 'INSTALLER'
  | 'OWNER'
  | 'PROJECT_OWNER'
  | 'SUPERVISION_CONSULTANT';

export type CrewChangeAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type CrewChangeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type DefectReportAction =
  | 'RECORD';

export type DefectReportState =
  | 'DRAFT'
  | 'RECORDED';

export type DeliveryOutcome =
  | 'DELIVERED'
  | 'FAILED'
  | 'REFUSED';

export type DeliveryState =
  | 'DELIVERED'
  | 'DISCARDED'
  | 'REFUSED'
  | 'WAITING';

export type DeviceClaimAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'CANCEL'
  | 'EXTEND'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RENUMBER'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

export type DeviceClaimPaper =
  | 'BUSINESS_LICENSE'
  | 'FILING_CERTIFICATE'
  | 'OTHER'
  | 'OWNERSHIP_EVIDENCE';

export type DeviceClaimState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'FILED'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type DismantlingNoticeAction =
  | 'APPROVE'
  | 'CHECK'
  | 'EXPLAIN_STAFF'
  | 'NOTE_SILENCE'
  | 'NOTE_STAFF'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REPLAN'
  | 'REPLAN_SUBMITTED'
  | 'REPORT_DISMANTLED'
  | 'REQUEST_CHECK'
  | 'RETURN_FOR_CORRECTION'
  | 'REVISE'
  | 'SUBMIT'
  | 'WITHDRAW';

export type DismantlingNoticePaper =
  | 'AUXILIARY_CRANES'
  | 'COMMITMENT'
  | 'CONTRACTS'
  | 'EMERGENCY_PLAN'
  | 'FILING_CERTIFICATE'
  | 'NOTICE'
  | 'OTHER'
  | 'SPECIAL_WORKER_CERTIFICATES'
  | 'STAFF_LIST'
  | 'WORK_PLAN';

export type DismantlingNoticeState =
  | 'APPROVED'
  | 'CHECKING'
  | 'DISMANTLED'
  | 'DRAFT'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type DutyList =
  | 'DISMANTLING'
  | 'INSTALLATION'
  | 'USE';

export type ElectronicCertificateTab =
  | 'ALL'
  | 'DONE'
  | 'ENDED'
  | 'ON_THEIR_WAY'
  | 'TO_CORRECT'
  | 'WAITING';

export type EmergencyDrillAction =
  | 'RECORD'
  | 'WITHDRAW';

export type EmergencyDrillMethod =
  | 'FULL'
  | 'FUNCTIONAL'
  | 'TABLETOP';

export type EmergencyDrillPaper =
  | 'DRILL_RECORD';

export type EmergencyDrillState =
  | 'DRAFT'
  | 'RECORDED'
  | 'WITHDRAWN';

export type EmergencyPlanAction =
  | 'APPROVE'
  | 'EXPIRE'
  | 'NOTE_DRILL'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

export type EmergencyPlanKind =
  | 'COMPREHENSIVE'
  | 'ON_SITE'
  | 'SPECIAL';

export type EmergencyPlanPaper =
  | 'ASSESSMENT_RECORD'
  | 'PLAN_TEXT'
  | 'RESOURCE_SURVEY';

export type EmergencyPlanState =
  | 'APPROVED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export type EmployerChangeAction =
  | 'APPROVE'
  | 'CONFIRM'
  | 'LAPSE'
  | 'OBJECT'
  | 'POSTPONE'
  | 'REFUSE'
  | 'SUBMIT'
  | 'TAKE_EFFECT'
  | 'WITHDRAW';

export type EmployerChangePaper =
  | 'LABOR_CONTRACT';

export type EmployerChangeState =
  | 'CHANGED'
  | 'DRAFT'
  | 'OBJECTED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type FilingCancellationAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type FilingCancellationPaper =
  | 'CANCELLATION_APPLICATION'
  | 'CANCELLATION_EVIDENCE'
  | 'FILING_CERTIFICATE'
  | 'OTHER';

export type FilingCancellationState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type FilingEnding =
  | 'CANCELLED'
  | 'CHANGED'
  | 'REISSUED';

export type FilingExtensionAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type FilingExtensionPaper =
  | 'EXTENSION_APPLICATION'
  | 'FILING_CERTIFICATE'
  | 'OTHER'
  | 'SAFETY_ASSESSMENT';

export type FilingExtensionState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'EXTENDED'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type FilingKind =
  | 'NEW'
  | 'REPLACEMENT';

export type FilingState =
  | 'CANCELLED'
  | 'FILED';

export type FourPartyAcceptanceAction =
  | 'RECORD';

export type FourPartyAcceptancePaper =
  | 'ACCEPTANCE_RECORD'
  | 'INSPECTION_REPORT'
  | 'INSTALLATION_ACCEPTANCE'
  | 'INSTALLATION_MONITORING'
  | 'SELF_INSPECTION'
  | 'TIE_ACCEPTANCE';

export type FourPartyAcceptanceState =
  | 'DRAFT'
  | 'RECORDED';

export type FrequencyGround =
  | 'HIGH_RISK_WORKS'
  | 'MANY_HAZARDS'
  | 'RECENT_ACCIDENT';

export type HelpContactAction =
  | 'PUBLISH'
  | 'REMOVE';

export type HelpContactKind =
  | 'PERSON'
  | 'PHONE'
  | 'QQ_GROUP';

export type HelpContactState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'REMOVED';

export type HelpPortal =
  | 'AUTHORITY'
  | 'PUBLIC'
  | 'UNIT';

export type HoistKind =
  | 'SC'
  | 'SS';

export type HolderStaffKind =
  | 'CLASS_A'
  | 'CLASS_B'
  | 'CLASS_C'
  | 'SPECIAL_WORKER';

export type HomeReissueAction =
  | 'RECORD';

export type HomeReissueState =
  | 'DRAFT'
  | 'RECORDED';

export type ImportMode =
  | 'ALL_OR_NOTHING'
  | 'GOOD_ROWS';

export type ImportState =
  | 'CANCELLED'
  | 'DONE'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

export type InspectionCommissionAction =
  | 'RECORD';

export type InspectionCommissionState =
  | 'DRAFT'
  | 'RECORDED';

export type InspectionConclusion =
  | 'FAILED'
  | 'PASSED';

export type InspectionWarning =
  | 'DUE_IN_7_DAYS'
  | 'DUE_IN_30_DAYS'
  | 'DUE_IN_60_DAYS'
  | 'OVERDUE';

export type InstallationNoticeAction =
  | 'APPROVE'
  | 'CANCEL_INSTALLATION'
  | 'CHECK'
  | 'EXPLAIN_STAFF'
  | 'NOTE_SILENCE'
  | 'NOTE_STAFF'
  | 'REPLAN'
  | 'REPLAN_SUBMITTED'
  | 'REQUEST_CHECK'
  | 'RETURN_FOR_CORRECTION'
  | 'REVISE'
  | 'SUBMIT'
  | 'WITHDRAW';

export type InstallationNoticePaper =
  | 'AUXILIARY_CRANES'
  | 'COMMITMENT'
  | 'CONTRACTS'
  | 'EMERGENCY_PLAN'
  | 'FILING_CERTIFICATE'
  | 'INSTALLER_LICENSES'
  | 'NOTICE'
  | 'OTHER'
  | 'SPECIAL_WORKER_CERTIFICATES'
  | 'STAFF_LIST'
  | 'SUPERVISION_NOTICE'
  | 'WORK_PLAN';

export type InstallationNoticeState =
  | 'APPROVED'
  | 'CANCELLED'
  | 'CHECKING'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type InstallationState =
  | 'DISMANTLED'
  | 'DISMANTLING_APPROVED'
  | 'NEVER_INSTALLED'
  | 'STANDING';

export type KeyStaffChangeAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type KeyStaffChangePaper =
  | 'CHANGE_EVIDENCE';

export type KeyStaffChangeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LicenseAnnouncementAction =
  | 'APPROVE'
  | 'COMPLETE'
  | 'REJECT'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseAnnouncementState =
  | 'APPROVED'
  | 'DRAFT'
  | 'ISSUING'
  | 'REJECTED'
  | 'REPORTED'
  | 'WITHDRAWN';

export type LicenseApplicationAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'ISSUE'
  | 'RETURN_FOR_CORRECTION'
  | 'SEND_BACK'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseApplicationPaper =
  | 'APPLICATION_FORM'
  | 'BUSINESS_LICENSE'
  | 'EMERGENCY_PLAN'
  | 'HAZARD_CONTROL'
  | 'INJURY_INSURANCE'
  | 'OTHER'
  | 'SAFETY_FUNDS'
  | 'SAFETY_ORGANISATION'
  | 'SAFETY_RULES'
  | 'TRAINING';

export type LicenseApplicationState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'ISSUED'
  | 'PASSED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LicenseBatchJobKind =
  | 'CARRY_OVER'
  | 'ISSUE'
  | 'SEND_BACK';

export type LicenseBatchJobState =
  | 'DONE'
  | 'RUNNING';

export type LicenseBatchState =
  | 'CLOSED'
  | 'CONFIRMED'
  | 'ISSUED'
  | 'ISSUING'
  | 'NOTICED'
  | 'OPEN'
  | 'REFUSED';

export type LicenseBusiness =
  | 'NEW'
  | 'RENEWAL';

export type LicenseCancellationAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseCancellationCause =
  | 'BUILDS_NO_MORE'
  | 'CLOSED'
  | 'MERGED'
  | 'NOT_RENEWED'
  | 'OTHER';

export type LicenseCancellationPaper =
  | 'CANCELLATION_APPLICATION'
  | 'CANCELLATION_EVIDENCE'
  | 'WORK_SAFETY_LICENSE';

export type LicenseCancellationState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LicenseChangeAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseChangePaper =
  | 'BUSINESS_LICENSE'
  | 'CHANGE_APPLICATION'
  | 'CHANGE_EVIDENCE'
  | 'WORK_SAFETY_LICENSE';

export type LicenseChangeState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LicenseEntryResult =
  | 'QUALIFIED'
  | 'UNQUALIFIED';

export type LicenseNoticeAction =
  | 'CONFIRM'
  | 'CORRECT'
  | 'DISQUALIFY'
  | 'KEEP'
  | 'PASS'
  | 'PUBLISH'
  | 'RECALL'
  | 'REFUSE'
  | 'REJECT'
  | 'REJECT_CORRECTION'
  | 'REPORT_CORRECTION'
  | 'REPUBLISH'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseNoticeState =
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'CORRECTING'
  | 'DRAFT'
  | 'PASSED'
  | 'PUBLISHED'
  | 'RECALLED'
  | 'REFUSED'
  | 'REJECTED'
  | 'REPORTED'
  | 'WITHDRAWN';

export type LicensePenaltyAction =
  | 'APPROVE'
  | 'RECALL'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicensePenaltyPaper =
  | 'PENALTY_MATERIAL';

export type LicensePenaltyState =
  | 'DRAFT'
  | 'EFFECTIVE'
  | 'RECALLED'
  | 'REPORTED'
  | 'RETURNED'
  | 'WITHDRAWN';

export type LicenseRenewalAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'ISSUE'
  | 'RETURN_FOR_CORRECTION'
  | 'SEND_BACK'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseRenewalPaper =
  | 'ACCIDENT_STATEMENT'
  | 'OTHER'
  | 'RENEWAL_APPLICATION'
  | 'SAFETY_CONDITIONS'
  | 'WORK_SAFETY_LICENSE';

export type LicenseRenewalState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'ISSUED'
  | 'PASSED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LicenseReturnAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type LicenseReturnState =
  | 'ACCEPTED'
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type LockCause =
  | 'CONTRACT_NUMBER'
  | 'KEY_STAFF_CHANGE'
  | 'PERSON_MERGE'
  | 'PROJECT_OVER'
  | 'REGISTRATION'
  | 'STOP'
  | 'UNLOCK_REQUEST';

export type LockEntryKind =
  | 'ADDED'
  | 'COUNTED'
  | 'EXEMPTED'
  | 'EXEMPTION_ENDED'
  | 'RECOUNTED'
  | 'RELEASED'
  | 'RESTED';

export type LockRole =
  | 'CHIEF_SUPERVISION_ENGINEER'
  | 'PROJECT_MANAGER'
  | 'SAFETY_OFFICER';

export type LockState =
  | 'BEYOND_LIMIT'
  | 'COUNTED'
  | 'EXEMPT'
  | 'RESTING';

export type LockStop =
  | 'RESTING'
  | 'RESUMED';

export type MaintenanceKind =
  | 'CHECK'
  | 'MAINTENANCE'
  | 'REPAIR';

export type MaintenanceRecordAction =
  | 'AMEND'
  | 'SUBMIT'
  | 'WITHDRAW';

export type MaintenanceRecordPaper =
  | 'RECORD_SHEET';

export type MaintenanceRecordState =
  | 'EDITING'
  | 'RECORDED'
  | 'WITHDRAWN';

export type ManagementLevel =
  | 'CITY'
  | 'COUNTY'
  | 'PROVINCE';

export type NameErasureAction =
  | 'ERASE_NAMES'
  | 'PROPOSE'
  | 'REFUSE'
  | 'WITHDRAW';

export type NameErasureGround =
  | 'NO_PURPOSE'
  | 'PERIOD_OVER'
  | 'REQUEST'
  | 'UNLAWFUL';

export type NameErasurePaper =
  | 'ERASURE_GROUND';

export type NameErasureState =
  | 'DRAFT'
  | 'ERASED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type NoticeObjectionAction =
  | 'CARRY_OVER'
  | 'DISMISS'
  | 'RECORD'
  | 'UPHOLD'
  | 'WITHDRAW';

export type NoticeObjectionState =
  | 'DISMISSED'
  | 'DRAFT'
  | 'RECORDED'
  | 'UPHELD'
  | 'WITHDRAWN';

export type NotificationChannel =
  | 'EMAIL'
  | 'SMS'
  | 'WEBHOOK';

export type NotificationKind =
  | 'CASE_APPROVED'
  | 'CASE_DUE_SOON'
  | 'CASE_ENDED'
  | 'CASE_FLAGGED'
  | 'CASE_OVERDUE'
  | 'CASE_RETURNED'
  | 'CASE_WAITING'
  | 'CERTIFICATE_FAILED'
  | 'FILING_EXPIRED'
  | 'FILING_EXPIRING'
  | 'INSPECTION_DUE'
  | 'INSPECTION_OVERDUE'
  | 'LICENSE_EXPIRED'
  | 'LICENSE_EXPIRING'
  | 'QUALIFICATION_EXPIRED'
  | 'QUALIFICATION_EXPIRING'
  | 'USE_REGISTRATION_EXPIRING';

export type NotificationLanguage =
  | 'EN'
  | 'ZH';

export type OpinionNeed =
  | 'OPTIONAL'
  | 'REQUIRED';

export type OutOfUseCause =
  | 'ACCEPTANCE_FAILED'
  | 'IMMINENT_DANGER'
  | 'INSPECTION_FAILED'
  | 'INSPECTION_OVERDUE';

export type OwnerStaffKind =
  | 'INSTALLER'
  | 'OPERATOR'
  | 'SAFETY_MANAGER'
  | 'SIGNALLER';

export type OwnershipChangeAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'CANCEL'
  | 'CONFIRM'
  | 'DECLINE'
  | 'EXTEND'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RENUMBER'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

export type OwnershipChangePaper =
  | 'ARCHIVE_LIST'
  | 'BUSINESS_LICENSE'
  | 'CHANGE_APPLICATION'
  | 'FILING_CERTIFICATE'
  | 'INSPECTION_REPORT'
  | 'OTHER'
  | 'TRANSFER_EVIDENCE';

export type OwnershipChangeState =
  | 'ACCEPTED'
  | 'AWAITING_CONFIRMATION'
  | 'CANCELLED'
  | 'DRAFT'
  | 'FILED'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type OwnershipFilingAction =
  | 'ACCEPT'
  | 'APPROVE'
  | 'CANCEL'
  | 'EXTEND'
  | 'PASS_PRELIMINARY_REVIEW'
  | 'REFUSE'
  | 'RENUMBER'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'SUPERSEDE'
  | 'WITHDRAW';

export type OwnershipFilingPaper =
  | 'BUSINESS_LICENSE'
  | 'COMMITMENT'
  | 'FILING_APPLICATION'
  | 'HOME_FILING_CERTIFICATE'
  | 'INSPECTION_SCAN'
  | 'MANUFACTURING_INSPECTION'
  | 'MANUFACTURING_LICENSE'
  | 'OTHER'
  | 'PAPER_FILING_CERTIFICATE'
  | 'PRODUCT_CERTIFICATE'
  | 'PURCHASE_EVIDENCE';

export type OwnershipFilingState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DRAFT'
  | 'FILED'
  | 'PRE_REVIEWED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'SUPERSEDED'
  | 'TERMINATED'
  | 'WITHDRAWN';

export type PaperCheckAnswer =
  | 'CONFIRMED'
  | 'OBJECTED'
  | 'PENDING'
  | 'SILENT';

export type PaperChecker =
  | 'CONSULTANT'
  | 'CONTRACTOR';

export type PartnerAttemptOutcome =
  | 'DELIVERED'
  | 'FAILED';

export type PartnerDeliveryState =
  | 'DELIVERED'
  | 'WAITING';

export type PartnerStartBy =
  | 'ALL'
  | 'NEW'
  | 'SEQUENCE'
  | 'TIME';

export type PartnerState =
  | 'EXPIRED'
  | 'OPEN'
  | 'REVOKED';

export type PartnerWebhookFailure =
  | 'ADDRESS_NOT_ALLOWED'
  | 'HTTP_STATUS'
  | 'NOT_SIGNED'
  | 'NO_CONNECTION'
  | 'TIMEOUT';

export type PartnerWebhookState =
  | 'DELIVERING'
  | 'PAUSED'
  | 'RETRYING'
  | 'STOPPED';

export type PartnerWebhookStop =
  | 'FAILED_FOR_DAYS'
  | 'GONE'
  | 'OPERATOR'
  | 'PAUSED_FOR_DAYS'
  | 'RESTORED';

export type PenaltyGround =
  | 'GENERAL_ACCIDENT'
  | 'MAJOR_ACCIDENT'
  | 'OTHER'
  | 'REFUSAL_TO_MEND'
  | 'SERIOUS_ACCIDENT';

export type PenaltyKind =
  | 'REVOCATION'
  | 'SUSPENSION';

export type PeriodicInspectionAction =
  | 'CONFIRM'
  | 'DECLINE'
  | 'RECORD'
  | 'SUBMIT'
  | 'WITHDRAW';

export type PeriodicInspectionPaper =
  | 'INSPECTION_REPORT';

export type PeriodicInspectionState =
  | 'AWAITING_CONFIRMATION'
  | 'DECLINED'
  | 'DRAFT'
  | 'RECORDED'
  | 'WITHDRAWN';

export type PermitSupplementAction =
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

export type PermitSupplementPaper =
  | 'CONSTRUCTION_PERMIT';

export type PermitSupplementState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type PersonMergeAction =
  | 'MERGE'
  | 'PROPOSE'
  | 'REFUSE'
  | 'SEPARATE'
  | 'WITHDRAW';

export type PersonMergePaper =
  | 'IDENTITY_EVIDENCE';

export type PersonMergeState =
  | 'DRAFT'
  | 'MERGED'
  | 'PROPOSED'
  | 'REFUSED'
  | 'SEPARATED'
  | 'WITHDRAWN';

export type ProjectEntryAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type ProjectEntryState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProjectInformationChangeAction =
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

export type ProjectInformationChangePaper =
  | 'CHANGE_EVIDENCE';

export type ProjectInformationChangeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProjectPartyChangeAction =
  | 'REVIEW'
  | 'SUBMIT'
  | 'WITHDRAW';

export type ProjectPartyChangePaper =
  | 'CHANGE_EVIDENCE';

export type ProjectPartyChangeState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type ProjectPartyKind =
  | 'CONTRACTOR'
  | 'DESIGN_FIRM'
  | 'PROJECT_OWNER'
  | 'SUBCONTRACTOR'
  | 'SUPERVISION_CONSULTANT'
  | 'SURVEY_FIRM';

export type ProjectSector =
  | 'BUILDING_CONSTRUCTION'
  | 'MUNICIPAL_INFRASTRUCTURE'
  | 'OTHER';

export type ProjectTeamRole =
  | 'CHIEF_SUPERVISION_ENGINEER'
  | 'PROJECT_MANAGER'
  | 'SAFETY_OFFICER';

export type PublicCraneState =
  | 'FILING_CANCELLED'
  | 'INSTALLED'
  | 'IN_USE'
  | 'NOT_INSTALLED'
  | 'OUT_OF_USE';

export type QualificationAct =
  | 'CANCELLED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID';

export type QualificationKind =
  | 'CONSTRUCTOR'
  | 'MECHANIC'
  | 'SAFETY_CERTIFICATE_A'
  | 'SAFETY_CERTIFICATE_B'
  | 'SAFETY_CERTIFICATE_C1'
  | 'SAFETY_CERTIFICATE_C2'
  | 'SAFETY_CERTIFICATE_C3'
  | 'SPECIAL_OPERATION'
  | 'SUPERVISION_ENGINEER'
  | 'SUPERVISION_WORKER';

export type QualificationSource =
  | 'NATIONAL_PLATFORM'
  | 'PAPER'
  | 'PROVINCE_PLATFORM'
  | 'SPECIAL_WORKER_REVIEW';

export type QualificationStatus =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID';

export type QualityStatus =
  | 'COMPLETED'
  | 'NORMAL'
  | 'RECTIFYING'
  | 'REPORTED'
  | 'STOPPED'
  | 'VOID';

export type RectificationNoticeAction =
  | 'CLOSE'
  | 'ESCALATE'
  | 'EXPIRE'
  | 'EXTEND'
  | 'ISSUE'
  | 'REMIND'
  | 'REVOKE'
  | 'URGE'
  | 'URGE_BY_DEPARTMENT';

export type RectificationNoticePaper =
  | 'OTHER'
  | 'SITE_PHOTO';

export type RectificationNoticeState =
  | 'ESCALATED'
  | 'ISSUED'
  | 'NEW'
  | 'OVERDUE'
  | 'REPLIED'
  | 'REVOKED'
  | 'SUPERVISED'
  | 'URGED';

export type RectificationReplyAction =
  | 'REPLY';

export type RectificationReplyPaper =
  | 'OTHER'
  | 'SITE_PHOTO';

export type RectificationReplyState =
  | 'NEW'
  | 'REPLIED';

export type RectificationReportAction =
  | 'ACCEPT'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type RectificationReportPaper =
  | 'MENDING_PHOTO'
  | 'OTHER';

export type RectificationReportState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type RectificationType =
  | 'DEADLINE'
  | 'ORDERED'
  | 'PARTIAL_STOP'
  | 'PENALTY'
  | 'STOP';

export type ReissueCause =
  | 'CORRECTION'
  | 'LOST_OR_DAMAGED'
  | 'OLD_CERTIFICATE';

export type ReissueProcedure =
  | 'BY_FILING'
  | 'ON_REQUEST'
  | 'TAGGED';

export type ReissueTaggingAction =
  | 'RECORD';

export type ReissueTaggingKind =
  | 'LIFT'
  | 'TAG';

export type ReissueTaggingState =
  | 'DRAFT'
  | 'RECORDED';

export type ReturnToUseAction =
  | 'RECORD';

export type ReturnToUseState =
  | 'DRAFT'
  | 'RECORDED';

export type ReviewCompletionFilingVerdict =
  | 'PASS'
  | 'RETURN';

export type ReviewContractNumberChangeVerdict =
  | 'PASS'
  | 'RETURN';

export type ReviewPermitSupplementVerdict =
  | 'PASS'
  | 'RETURN';

export type ReviewProjectInformationChangeVerdict =
  | 'PASS'
  | 'RETURN';

export type ReviewProjectPartyChangeVerdict =
  | 'PASS'
  | 'RETURN';

export type ReviewSupervisionRegistrationVerdict =
  | 'PASS'
  | 'REJECT'
  | 'RETURN';

export type SafetyDeclarationAction =
  | 'RECORD';

export type SafetyDeclarationState =
  | 'DRAFT'
  | 'RECORDED';

export type SafetyDevice =
  | 'ANEMOMETER'
  | 'BUFFERS'
  | 'DOOR_INTERLOCKS'
  | 'EMERGENCY_STOP'
  | 'FALL_ARRESTER'
  | 'HEIGHT_LIMITER'
  | 'HOOK_LATCH'
  | 'LANDING_LOCK'
  | 'MOMENT_LIMITER'
  | 'OVERLOAD_PROTECTION'
  | 'RADIUS_LIMITER'
  | 'RAIL_CLAMPS'
  | 'ROPE_GUARD'
  | 'RUNWAY_LIMITS'
  | 'SAFETY_HOOKS'
  | 'SLEWING_LIMITER'
  | 'TRAVEL_LIMITS'
  | 'TROLLEY_ROPE_CATCH'
  | 'ULTIMATE_LIMITS'
  | 'WEIGHT_LIMITER';

export type SafetyStatus =
  | 'NORMAL'
  | 'RECTIFYING'
  | 'REPORTED'
  | 'STOPPED'
  | 'TERMINATED'
  | 'VOID';

export type SafetySupervisionTerminationAction =
  | 'TERMINATE';

export type SafetySupervisionTerminationState =
  | 'NEW'
  | 'TERMINATED';

export type SiteHazardSeverity =
  | 'GENERAL'
  | 'MAJOR';

export type SiteInspectionAction =
  | 'RECORD';

export type SiteInspectionFinding =
  | 'CONFORMS'
  | 'NOT_PRESENT'
  | 'VIOLATES';

export type SiteInspectionKind =
  | 'QUALITY'
  | 'QUALITY_CONDUCT'
  | 'SAFETY';

export type SiteInspectionPaper =
  | 'OTHER'
  | 'SITE_PHOTO';

export type SiteInspectionState =
  | 'NEW'
  | 'RECORDED';

export type SpecialWorkerRegistrationAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type SpecialWorkerRegistrationPaper =
  | 'OPERATION_CERTIFICATE';

export type SpecialWorkerRegistrationState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type SubDivision =
  | 'FOUNDATION'
  | 'MAIN_FUNCTIONS'
  | 'MAIN_STRUCTURE'
  | 'STRUCTURAL_SAFETY';

export type SubDivisionAcceptanceAction =
  | 'ACCEPT'
  | 'ANNUL';

export type SubDivisionAcceptancePaper =
  | 'ACCEPTANCE_GROUP'
  | 'ACCEPTANCE_NOTICE'
  | 'CONDITIONS_REVIEW'
  | 'DIVISION_RECORD'
  | 'MISSING_CONDITIONS'
  | 'OTHER_BY_LAW'
  | 'QUALITY_SUPERVISION_REPORT'
  | 'SUPERVISION_RECORD';

export type SubDivisionAcceptanceState =
  | 'ACCEPTED'
  | 'ANNULLED'
  | 'NEW';

export type SupervisionAllocationAction =
  | 'ADD'
  | 'BEGIN'
  | 'CHANGE'
  | 'CONFIRM'
  | 'REMOVE'
  | 'SET_LEADER'
  | 'WITHDRAW';

export type SupervisionAllocationState =
  | 'ALLOCATING'
  | 'CONFIRMED'
  | 'NEW'
  | 'WITHDRAWN';

export type SupervisionDiscipline =
  | 'QUALITY'
  | 'SAFETY';

export type SupervisionPlanAction =
  | 'COMPILE'
  | 'END'
  | 'FALL_DUE'
  | 'POSTPONE'
  | 'RECORD_INSPECTION'
  | 'SUPERSEDE';

export type SupervisionPlanState =
  | 'ENDED'
  | 'IN_EFFECT'
  | 'NEW'
  | 'OVERDUE'
  | 'SUPERSEDED';

export type SupervisionPreparation =
  | 'ALLOCATION'
  | 'DONE'
  | 'PLAN';

export type SupervisionRegistrationAction =
  | 'ASSIGN'
  | 'CONFIRM_LOCK'
  | 'RECALL_ASSIGNMENT'
  | 'RECEIVE'
  | 'RECEIVE_ASSIGNED'
  | 'REFUSE_LOCK'
  | 'REPEAT_LOCK'
  | 'REVIEW';

export type SupervisionRegistrationState =
  | 'APPROVED'
  | 'LOCKING_PERSONNEL'
  | 'RECEIVED'
  | 'REJECTED'
  | 'RETURNED'
  | 'UNASSIGNED'
  | 'UNDER_REVIEW';

export type SupervisionSuspensionAction =
  | 'CANCEL_PLAN'
  | 'CANCEL_RESUMPTION'
  | 'LAPSE'
  | 'PLAN_RESUMPTION'
  | 'PROLONG'
  | 'PROLONG_BEFORE_RESUMPTION'
  | 'RESUME'
  | 'SUSPEND'
  | 'TAKE_EFFECT';

export type SupervisionSuspensionPaper =
  | 'SAFETY_MEASURES'
  | 'SUSPENSION_APPLICATION'
  | 'SUSPENSION_NOTICE'
  | 'SUSPENSION_REASON';

export type SupervisionSuspensionState =
  | 'CANCELLED'
  | 'IN_EFFECT'
  | 'LAPSED'
  | 'NEW'
  | 'PLANNED'
  | 'RESUMED'
  | 'RESUMPTION_PLANNED';

export type SupervisorStatus =
  | 'ACTIVE'
  | 'LEFT';

export type SuspensionCause =
  | 'CONTRACTOR'
  | 'FORCE_MAJEURE'
  | 'OTHER'
  | 'PROJECT_OWNER';

export type TextBlockKind =
  | 'HEADING'
  | 'ITEM'
  | 'PARAGRAPH'
  | 'TABLE';

export type TextMarkKind =
  | 'BOLD'
  | 'LINK';

export type UnfiledDeviceAction =
  | 'MARK_FILED'
  | 'REMOVE';

export type UnfiledDeviceState =
  | 'FILED'
  | 'KEPT'
  | 'REMOVED';

export type UnitAccountRole =
  | 'UNIT_ADMIN'
  | 'UNIT_CLERK';

export type UnitAccountStatus =
  | 'ACTIVE'
  | 'DECLINED'
  | 'DISABLED'
  | 'INVITED'
  | 'REMOVED';

export type UnitKind =
  | 'CONTRACTOR'
  | 'EQUIPMENT_OWNER'
  | 'INSPECTION_BODY'
  | 'INSTALLER'
  | 'PROJECT_OWNER'
  | 'SUPERVISION_CONSULTANT'
  | 'USER';

export type UnitMergerAction =
  | 'ANNUL'
  | 'MERGE';

export type UnitMergerPaper =
  | 'MERGER_DOCUMENT';

export type UnitMergerState =
  | 'ANNULLED'
  | 'DRAFT'
  | 'IN_EFFECT';

export type UnitRegistrationAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type UnitRegistrationPaper =
  | 'AUTHORIZATION'
  | 'BUSINESS_LICENSE'
  | 'QUALIFICATION_CERTIFICATE'
  | 'WORK_SAFETY_LICENSE';

export type UnitRegistrationState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type UnitStatus =
  | 'APPROVED'
  | 'REGISTERED';

export type UnlockGround =
  | 'ACCEPTED_WORK'
  | 'ADJACENT_SECTIONS'
  | 'LONG_STOP'
  | 'OTHER';

export type UnlockRequestAction =
  | 'APPROVE'
  | 'END'
  | 'RETURN_FOR_CORRECTION'
  | 'REVOKE'
  | 'SUBMIT'
  | 'WITHDRAW';

export type UnlockRequestPaper =
  | 'GROUND_EVIDENCE'
  | 'UNLOCK_FORM';

export type UnlockRequestState =
  | 'DRAFT'
  | 'ENDED'
  | 'RETURNED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'UNLOCKED'
  | 'WITHDRAWN';

export type UseCorrectionAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type UseCorrectionState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type UseExtensionAction =
  | 'APPROVE'
  | 'RETURN_FOR_CORRECTION'
  | 'SUBMIT'
  | 'WITHDRAW';

export type UseExtensionState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type UseRegistrationAction =
  | 'ANNOUNCE_END'
  | 'APPROVE'
  | 'CORRECT'
  | 'END_FOR_COMPLETION'
  | 'EXPIRE'
  | 'EXTEND_USE'
  | 'FLAG'
  | 'NOTE_OVERDUE'
  | 'REMIND_OF_END'
  | 'RENEW_VALIDITY'
  | 'REPLACE_CREW'
  | 'RETURN_FOR_CORRECTION'
  | 'REVOKE'
  | 'SUBMIT'
  | 'WARN_OF_INSPECTION'
  | 'WITHDRAW';

export type UseRegistrationFlag =
  | 'CREW_CERTIFICATE'
  | 'CREW_LEFT'
  | 'INSPECTION_DUE'
  | 'OUT_OF_USE'
  | 'PROJECT_COMPLETED'
  | 'PROJECT_STOPPED'
  | 'TEAM_CHANGED'
  | 'UNCONFIRMED_FAILURE';

export type UseRegistrationPaper =
  | 'COMMITMENT'
  | 'EMERGENCY_PLAN'
  | 'FILING_CERTIFICATE'
  | 'INSPECTION_AND_ACCEPTANCE'
  | 'LABOUR_CONTRACTS'
  | 'LEASE'
  | 'MAINTENANCE_RULES'
  | 'OTHER'
  | 'SPECIAL_WORKER_CERTIFICATES'
  | 'THIRD_PARTY_INSPECTION';

export type UseRegistrationState =
  | 'AWAITING_END'
  | 'DRAFT'
  | 'ENDED'
  | 'EXPIRED'
  | 'REGISTERED'
  | 'RETURNED'
  | 'REVOKED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type WorkSafetyLicenseStatus =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID';

export type Join__Graph =
  | 'CERTIFICATE'
  | 'ENTERPRISE'
  | 'EQUIPMENT'
  | 'NOTIFICATION'
  | 'PARTNER'
  | 'PERSONNEL'
  | 'SUPERVISION';

export type Link__Purpose =
  | 'EXECUTION'
  | 'SECURITY';

export type HomeFragment = { readonly counts: ReadonlyArray<{ readonly waiting: number, readonly overdue: number, readonly dueSoon: number, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } }>, readonly endings: ReadonlyArray<{ readonly list: string, readonly within: number, readonly ending: number, readonly label: { readonly text: string } }>, readonly mayCreate: ReadonlyArray<{ readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } }> };

export type ProcessFragment = { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } };

export type CreatablesFragment = { readonly mayCreate: ReadonlyArray<{ readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed | null, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> };

export type AskFragment = { readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> };

export type ListedFragment = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly title: string, readonly stateLabel: { readonly text: string }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly isPrimary: boolean }> }
        | { readonly id: string, readonly title: string, readonly stateLabel: { readonly text: string }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly isPrimary: boolean }> }
        | { readonly id: string, readonly title: string, readonly stateLabel: { readonly text: string }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly isPrimary: boolean }> }
       }>, readonly total: { readonly count: number } } | null };

export type OpenedFragment = { readonly case:
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> }
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> }
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> }
   | null };

export type PossibleFragment = { readonly case:
    | { readonly version: number, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
    | { readonly version: number, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
    | { readonly version: number, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
   | null };

export type ButtonShownFragment = { readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> };

type AnyCase_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment = { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> };

type AnyCase_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment = { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> };

type AnyCase_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment = { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }> };

export type AnyCaseFragment =
  | AnyCase_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment
  | AnyCase_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment
  | AnyCase_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment
;

export type DefinedFragment = { readonly formDefinition: { readonly procedure: string, readonly inputType: string, readonly checkQuery: string | null, readonly fields: ReadonlyArray<{ readonly path: string, readonly parent: string | null, readonly type: string, readonly isList: boolean, readonly isGroup: boolean, readonly required: boolean, readonly unit: string | null, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly minItems: number | null, readonly example: string | null, readonly label: { readonly text: string }, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly text: string } }>, readonly requiredWhen: ReadonlyArray<{ readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> }>, readonly visibleWhen: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly everyOf: { readonly path: string, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly reference: { readonly kind: string, readonly findQuery: string | null, readonly readQuery: string | null, readonly by: string, readonly isOpen: boolean } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly when: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null }> }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly label: { readonly text: string } }> } | null };

export type FieldFragment = { readonly path: string, readonly parent: string | null, readonly type: string, readonly isList: boolean, readonly isGroup: boolean, readonly required: boolean, readonly unit: string | null, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly minItems: number | null, readonly example: string | null, readonly label: { readonly text: string }, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly text: string } }>, readonly requiredWhen: ReadonlyArray<{ readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> }>, readonly visibleWhen: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly everyOf: { readonly path: string, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly reference: { readonly kind: string, readonly findQuery: string | null, readonly readQuery: string | null, readonly by: string, readonly isOpen: boolean } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly when: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null }> };

export type WhenFragment = { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> };

export type CheckedFragment = { readonly faults: ReadonlyArray<{ readonly path: string, readonly code: string, readonly text: string }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }> };

export type ReasonFragment = { readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null };

export type MyPersonFragment = { readonly id: string, readonly name: string, readonly org: string, readonly isAuthority: boolean, readonly region: string, readonly orgLabel: { readonly text: string } | null, readonly unit: { readonly uscc: string, readonly name: string | null } | null, readonly roles: ReadonlyArray<{ readonly code: string, readonly label: { readonly text: string } }>, readonly regionLabel: { readonly text: string } };

export type HomePageFragment = { readonly counts: ReadonlyArray<{ readonly waiting: number, readonly overdue: number, readonly dueSoon: number, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } }>, readonly mayCreate: ReadonlyArray<{ readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } }>, readonly unitRules: ReadonlyArray<{ readonly processes: ReadonlyArray<{ readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }> }>, readonly mayCreateElsewhere: ReadonlyArray<{ readonly division: string, readonly divisionLabel: { readonly text: string }, readonly processes: ReadonlyArray<{ readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }> }>, readonly endings: ReadonlyArray<{ readonly list: string, readonly within: number, readonly ending: number, readonly label: { readonly text: string } }> };

export type ListWaitingFragment = { readonly counts: ReadonlyArray<{ readonly list: string, readonly tab: string, readonly waiting: number, readonly label: { readonly text: string }, readonly tabLabel: { readonly text: string }, readonly filter: ReadonlyArray<{ readonly name: string, readonly value: string }> }> };

export type WaitingFragment = { readonly counts: ReadonlyArray<{ readonly waiting: number, readonly overdue: number, readonly process: { readonly id: string } }> };

export type ListPageFragment = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> }
        | { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> }
        | { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> }
       }>, readonly total: { readonly count: number, readonly capped: boolean }, readonly pageInfo: { readonly hasNextPage: boolean } } | null };

export type ListNowFragment = { readonly cases: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly version: number }
        | { readonly id: string, readonly version: number }
        | { readonly id: string, readonly version: number }
       }>, readonly total: { readonly count: number } } | null };

type CaseRow_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment = { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> };

type CaseRow_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment = { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> };

type CaseRow_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment = { readonly id: string, readonly title: string, readonly version: number, readonly phase: CasePhase, readonly applicantName: string, readonly submittedAt: string | null, readonly updatedAt: string, readonly dueAt: string | null, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly limitDaysLeft: number | null, readonly phaseLabel: { readonly text: string } | null, readonly stateLabel: { readonly text: string }, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly buttons: ReadonlyArray<{ readonly isPrimary: boolean, readonly label: { readonly text: string } }> };

export type CaseRowFragment =
  | CaseRow_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment
  | CaseRow_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment
  | CaseRow_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment
;

export type CasePageFragment = { readonly case:
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }>, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }>, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
    | { readonly id: string, readonly version: number, readonly title: string, readonly division: string, readonly procedure: string, readonly phase: CasePhase, readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly stateLabel: { readonly text: string }, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly buttons: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly label: { readonly text: string } }>, readonly history: ReadonlyArray<{ readonly number: number, readonly action: string, readonly label: { readonly text: string } }>, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> }
   | null };

type CaseShown_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment = { readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> };

type CaseShown_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment = { readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> };

type CaseShown_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment = { readonly applicantName: string, readonly isEditable: boolean, readonly isOverdue: boolean, readonly isDueProvisional: boolean, readonly dueAt: string | null, readonly limitDaysLeft: number | null, readonly submittedAt: string | null, readonly phaseLabel: { readonly text: string } | null, readonly divisionLabel: { readonly text: string }, readonly applicant: { readonly uscc: string, readonly name: string | null } | null, readonly attention: ReadonlyArray<{ readonly text: string }>, readonly progress: { readonly label: { readonly text: string }, readonly stages: ReadonlyArray<{ readonly state: string, readonly status: CaseStageStatus, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly label: { readonly text: string }, readonly statusLabel: { readonly text: string } | null, readonly deciders: ReadonlyArray<{ readonly text: string }> }> }, readonly shown: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly group: { readonly number: number | null, readonly label: { readonly text: string } } | null, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly decided: ReadonlyArray<{ readonly path: string, readonly value: string | null, readonly label: { readonly text: string }, readonly reference: { readonly kind: string, readonly id: string, readonly label: string | null } | null }>, readonly attached: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string, readonly size: number, readonly url: string, readonly isReplaced: boolean, readonly label: { readonly text: string } }>, readonly electronicCertificate: { readonly id: string | null, readonly number: string | null, readonly version: number | null, readonly stateLabel: { readonly text: string } | null, readonly paperStateLabel: { readonly text: string } | null, readonly statusLabel: { readonly text: string } | null, readonly problems: ReadonlyArray<{ readonly label: { readonly text: string }, readonly next: { readonly text: string } }> | null, readonly buttons: ReadonlyArray<{ readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> | null } | null, readonly prints: ReadonlyArray<{ readonly label: { readonly text: string }, readonly file: { readonly url: string, readonly fileName: string } }>, readonly paperList: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly reviewNotes: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }>, readonly verdicts: ReadonlyArray<{ readonly seat: string, readonly seatLabel: { readonly text: string } | null, readonly verdictLabel: { readonly text: string } | null }>, readonly log: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }>, readonly offered: ReadonlyArray<{ readonly action: string, readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed, readonly isPrimary: boolean, readonly isDestructive: boolean, readonly begins: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly value: string }>, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }> };

export type CaseShownFragment =
  | CaseShown_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment
  | CaseShown_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment
  | CaseShown_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment
;

export type LogPageFragment = { readonly case:
    | { readonly history: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }> }
    | { readonly history: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }> }
    | { readonly history: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }> }
   | null };

export type LogEntryFragment = { readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null };

export type FormPageFragment = { readonly mayCreate: ReadonlyArray<{ readonly mutation: string, readonly inputType: string, readonly opinion: OpinionNeed | null, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> }>, readonly formDefinition: { readonly procedure: string, readonly inputType: string, readonly checkQuery: string | null, readonly placedBy: string | null, readonly process: { readonly id: string, readonly row: string, readonly type: string, readonly label: { readonly text: string } }, readonly groups: ReadonlyArray<{ readonly paths: ReadonlyArray<string>, readonly label: { readonly text: string } }>, readonly fields: ReadonlyArray<{ readonly path: string, readonly parent: string | null, readonly type: string, readonly isList: boolean, readonly isGroup: boolean, readonly required: boolean, readonly unit: string | null, readonly min: number | null, readonly max: number | null, readonly maxLength: number | null, readonly minItems: number | null, readonly example: string | null, readonly isMultiline: boolean, readonly isPersonal: boolean, readonly pattern: string | null, readonly minLength: number | null, readonly maxItems: number | null, readonly label: { readonly text: string }, readonly choices: ReadonlyArray<{ readonly value: string, readonly label: { readonly text: string } }>, readonly requiredWhen: ReadonlyArray<{ readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> }>, readonly visibleWhen: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly everyOf: { readonly path: string, readonly values: ReadonlyArray<{ readonly value: string }> } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly reference: { readonly kind: string, readonly findQuery: string | null, readonly readQuery: string | null, readonly by: string, readonly isOpen: boolean, readonly listQuery: string | null } | null, readonly prefill: ReadonlyArray<{ readonly path: string, readonly when: { readonly path: string, readonly operator: ConditionOperator, readonly values: ReadonlyArray<{ readonly value: string }> } | null }>, readonly help: { readonly text: string } | null }>, readonly papers: ReadonlyArray<{ readonly kind: string, readonly isRequired: boolean, readonly sampleUrl: string | null, readonly label: { readonly text: string }, readonly shows: { readonly text: string } }>, readonly upload: { readonly extensions: ReadonlyArray<string>, readonly maxBytes: number } } | null };

export type RecordButtonShownFragment = { readonly mutation: string, readonly idField: string | null, readonly isVersioned: boolean, readonly isDestructive: boolean, readonly label: { readonly text: string }, readonly asks: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly label: { readonly text: string }, readonly hint: { readonly text: string } | null, readonly earliest: { readonly path: string | null, readonly days: number } | null, readonly latest: { readonly path: string | null, readonly days: number } | null, readonly choices: ReadonlyArray<{ readonly value: string, readonly needsOpinion: boolean, readonly label: { readonly text: string } }> }> };

export type FieldHelpFragment = { readonly isMultiline: boolean, readonly isPersonal: boolean, readonly pattern: string | null, readonly minLength: number | null, readonly maxItems: number | null, readonly help: { readonly text: string } | null, readonly reference: { readonly listQuery: string | null } | null };

export type MySeatFragment = { readonly key: string, readonly isPicked: boolean, readonly orgLabel: { readonly text: string } | null, readonly unit: { readonly uscc: string, readonly name: string | null } | null, readonly role: { readonly label: { readonly text: string } } };

export type ToldFragment = { readonly id: string, readonly at: string, readonly process: string | null, readonly recordId: string, readonly title: string | null, readonly isRead: boolean, readonly isSettled: boolean, readonly kindLabel: { readonly text: string } | null, readonly message: { readonly text: string }, readonly record: { readonly kind: string, readonly id: string, readonly label: string } | null };

type KeptCase_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment = { readonly id: string, readonly version: number, readonly division: string, readonly papers: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly actorId: string, readonly actorName: string, readonly opinion: string | null, readonly from: string, readonly to: string, readonly label: { readonly text: string } }> };

type KeptCase_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment = { readonly id: string, readonly version: number, readonly division: string, readonly papers: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly actorId: string, readonly actorName: string, readonly opinion: string | null, readonly from: string, readonly to: string, readonly label: { readonly text: string } }> };

type KeptCase_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment = { readonly id: string, readonly version: number, readonly division: string, readonly papers: ReadonlyArray<{ readonly kind: string, readonly fileId: string, readonly name: string }>, readonly history: ReadonlyArray<{ readonly actorId: string, readonly actorName: string, readonly opinion: string | null, readonly from: string, readonly to: string, readonly label: { readonly text: string } }> };

export type KeptCaseFragment =
  | KeptCase_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment
  | KeptCase_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment
  | KeptCase_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment
;

type Version_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment = { readonly id: string, readonly version: number };

type Version_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment = { readonly id: string, readonly version: number };

type Version_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment = { readonly id: string, readonly version: number };

export type VersionFragment =
  | Version_6t5cG0p5ocbNhc4ckug2hpkmPk9l2pmxFw6qKcAwdI_Fragment
  | Version_NWi22tLforpzrsqWLo8UnWuEw8LcISlnrxtYjp7Yde_Fragment
  | Version_HkW2LhxAp8w8inJfHru1ZMdXtDfLaIh0IywUfR5OMs_Fragment
;

export type RefusedFragment = { readonly faults: ReadonlyArray<{ readonly path: string, readonly code: string, readonly text: string }>, readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }> };

export type ForbiddenFragment = { readonly reasons: ReadonlyArray<{ readonly code: string, readonly text: string, readonly references: ReadonlyArray<{ readonly kind: string, readonly id: string, readonly label: string }>, readonly remedy: { readonly process: string, readonly action: string, readonly text: string } | null }> };

export type NotAllowedFragment = { readonly text: string, readonly allowed: ReadonlyArray<{ readonly action: string, readonly text: string }> };

export type ConflictFragment = { readonly currentVersion: number, readonly since: ReadonlyArray<{ readonly number: number, readonly at: string, readonly actorName: string, readonly action: string, readonly opinion: string | null, readonly times: number | null, readonly roleLabel: { readonly text: string } | null, readonly label: { readonly text: string }, readonly fromLabel: { readonly text: string } | null, readonly toLabel: { readonly text: string } | null }> };
