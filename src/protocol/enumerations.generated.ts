// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.

/** How a call ended. 28 stands for never called. Numbers above 53 are taken as unknown to this release. */
export const callResults = {
  0: "Ok",
  1: "Transferred",
  2: "Conferenced",
  3: "General Error",
  4: "System Error",
  5: "Remote Release",
  6: "Busy",
  7: "No Answer",
  8: "SIT Detected",
  9: "Answering Machine Detected",
  10: "All Trunks Busy",
  11: "SIT Invalid Number",
  12: "SIT VC (Vacant Code)",
  13: "SIT IC (Intercept)",
  14: "SIT Unknown",
  15: "SIT NC (No Circuit)",
  16: "SIT RO (Reorder)",
  17: "Fax Detected",
  18: "Queue Full",
  19: "Cleared",
  20: "Overflowed",
  21: "Abandoned",
  22: "Redirected",
  23: "Forwarded",
  24: "Consult",
  25: "Picked Up",
  26: "Dropped",
  27: "Dropped on No Answer",
  28: "Unknown Call Result",
  29: "Covered",
  30: "Converse-On",
  31: "Bridged",
  32: "Silence",
  33: "Answer",
  34: "NU Tone",
  35: "No Dial Tone",
  36: "No Progress",
  37: "No RingBack Tone",
  38: "No Established Detected",
  39: "Pager Detected",
  40: "Wrong Party",
  41: "Dial Error",
  42: "Call Drop Error",
  43: "Switch Error",
  44: "No Free Port Error",
  45: "Transfer Error",
  46: "Stale",
  47: "Agent CallBack Error",
  48: "Group CallBack Error",
  49: "Deafened",
  50: "Held",
  51: "Do Not Call",
  52: "Cancel Record",
  53: "Wrong Number",
} as const;

/** The same by name: callResult.Ok. */
export const callResult = {
  "Ok": 0,
  "Transferred": 1,
  "Conferenced": 2,
  "GeneralError": 3,
  "SystemError": 4,
  "RemoteRelease": 5,
  "Busy": 6,
  "NoAnswer": 7,
  "SITDetected": 8,
  "AnsweringMachineDetected": 9,
  "AllTrunksBusy": 10,
  "SITInvalidNumber": 11,
  "SITVCVacantCode": 12,
  "SITICIntercept": 13,
  "SITUnknown": 14,
  "SITNCNoCircuit": 15,
  "SITROReorder": 16,
  "FaxDetected": 17,
  "QueueFull": 18,
  "Cleared": 19,
  "Overflowed": 20,
  "Abandoned": 21,
  "Redirected": 22,
  "Forwarded": 23,
  "Consult": 24,
  "PickedUp": 25,
  "Dropped": 26,
  "DroppedOnNoAnswer": 27,
  "UnknownCallResult": 28,
  "Covered": 29,
  "ConverseOn": 30,
  "Bridged": 31,
  "Silence": 32,
  "Answer": 33,
  "NUTone": 34,
  "NoDialTone": 35,
  "NoProgress": 36,
  "NoRingBackTone": 37,
  "NoEstablishedDetected": 38,
  "PagerDetected": 39,
  "WrongParty": 40,
  "DialError": 41,
  "CallDropError": 42,
  "SwitchError": 43,
  "NoFreePortError": 44,
  "TransferError": 45,
  "Stale": 46,
  "AgentCallBackError": 47,
  "GroupCallBackError": 48,
  "Deafened": 49,
  "Held": 50,
  "DoNotCall": 51,
  "CancelRecord": 52,
  "WrongNumber": 53,
} as const;

export type CallResult = keyof typeof callResults;

/** What kind of contact a record holds: field contact_info_type. */
export const contactInfoTypes = {
  0: "No Contact Type",
  1: "Home Phone",
  2: "Direct Business Phone",
  3: "Business With Ext",
  4: "Mobile",
  5: "Vacation Phone",
  6: "Pager",
  7: "Modem",
  8: "Voice Mail",
  9: "Pin Pager",
  10: "E-mail Address",
  11: "Instant Messaging",
} as const;

/** The same by name: contactInfoType.NoContactType. */
export const contactInfoType = {
  "NoContactType": 0,
  "HomePhone": 1,
  "DirectBusinessPhone": 2,
  "BusinessWithExt": 3,
  "Mobile": 4,
  "VacationPhone": 5,
  "Pager": 6,
  "Modem": 7,
  "VoiceMail": 8,
  "PinPager": 9,
  "EMailAddress": 10,
  "InstantMessaging": 11,
} as const;

export type ContactInfoType = keyof typeof contactInfoTypes;

/** What a record is for: field record_type. */
export const recordTypes = {
  0: "No Record Type",
  1: "Unknown",
  2: "General",
  3: "Campaign Rescheduled",
  4: "Personal Rescheduled",
  5: "Personal CallBack",
  6: "Campaign CallBack",
  7: "No Call",
} as const;

/** The same by name: recordType.NoRecordType. */
export const recordType = {
  "NoRecordType": 0,
  "Unknown": 1,
  "General": 2,
  "CampaignRescheduled": 3,
  "PersonalRescheduled": 4,
  "PersonalCallBack": 5,
  "CampaignCallBack": 6,
  "NoCall": 7,
} as const;

export type RecordType = keyof typeof recordTypes;

/** Where a record stands in its processing: field record_status. */
export const recordStatuses = {
  0: "No Record Status",
  1: "Ready",
  2: "Retrieved",
  3: "Updated",
  4: "Stale",
  5: "Canceled",
  6: "Agent Error",
  7: "Chain Updated",
  8: "Missed CallBack",
  9: "Chain Ready",
} as const;

/** The same by name: recordStatus.NoRecordStatus. */
export const recordStatus = {
  "NoRecordStatus": 0,
  "Ready": 1,
  "Retrieved": 2,
  "Updated": 3,
  "Stale": 4,
  "Canceled": 5,
  "AgentError": 6,
  "ChainUpdated": 7,
  "MissedCallBack": 8,
  "ChainReady": 9,
} as const;

export type RecordStatus = keyof typeof recordStatuses;

/** Dialing mode as statistics and HTTP notifications number it; 7 is reserved. */
export const dialModes = {
  1: "Predict",
  2: "Progress",
  3: "Preview",
  4: "ProgressAndSeize",
  5: "PredictAndSeize",
  6: "Power",
  8: "PushPreview",
  9: "ProgressiveGVP",
  10: "PredictGVP",
  11: "PowerGVP",
} as const;

/** The same by name: dialMode.Predict. */
export const dialMode = {
  "Predict": 1,
  "Progress": 2,
  "Preview": 3,
  "ProgressAndSeize": 4,
  "PredictAndSeize": 5,
  "Power": 6,
  "PushPreview": 8,
  "ProgressiveGVP": 9,
  "PredictGVP": 10,
  "PowerGVP": 11,
} as const;

export type DialMode = keyof typeof dialModes;

/** What a predictive session optimizes for. The documents name no numbers, so others are taken too. */
export const optimizationMethods = {
  1: "Busy Factor",
  2: "Overdial Rate",
  3: "Wait Time",
  4: "Distribution Time",
} as const;

/** The same by name: optimizationMethod.BusyFactor. */
export const optimizationMethod = {
  "BusyFactor": 1,
  "OverdialRate": 2,
  "WaitTime": 3,
  "DistributionTime": 4,
} as const;

export type OptimizationMethod = keyof typeof optimizationMethods;

/** What a statistics event reports. The numbers are inferred, not documented: others are taken too. */
export const statisticsEvents = {
  1: "CampaignActivated",
  2: "CampaignDeactivated",
  3: "DialingStarted",
  4: "DialModeChanged",
  5: "DialingStopped",
  6: "WaitingAgentsStarted",
  7: "WaitingAgentsOver",
  8: "WaitingPortsStarted",
  9: "WaitingPortsOver",
  10: "WaitingRecordsStarted",
  11: "WaitingRecordsOver",
  12: "SystemErrorStarted",
  13: "SystemErrorOver",
  14: "CallCompleted",
  15: "LeadProcessed",
  16: "CallbackScheduled",
  17: "CallbackCompleted",
  18: "CallbackMissed",
  19: "AgentError",
  20: "RecordScheduled",
} as const;

/** The same by name: statisticsEvent.CampaignActivated. */
export const statisticsEvent = {
  "CampaignActivated": 1,
  "CampaignDeactivated": 2,
  "DialingStarted": 3,
  "DialModeChanged": 4,
  "DialingStopped": 5,
  "WaitingAgentsStarted": 6,
  "WaitingAgentsOver": 7,
  "WaitingPortsStarted": 8,
  "WaitingPortsOver": 9,
  "WaitingRecordsStarted": 10,
  "WaitingRecordsOver": 11,
  "SystemErrorStarted": 12,
  "SystemErrorOver": 13,
  "CallCompleted": 14,
  "LeadProcessed": 15,
  "CallbackScheduled": 16,
  "CallbackCompleted": 17,
  "CallbackMissed": 18,
  "AgentError": 19,
  "RecordScheduled": 20,
} as const;

export type StatisticsEvent = keyof typeof statisticsEvents;

/** What a Communication DN message is. Only number 7 is confirmed by a published log; the others follow from the order of a list. */
export const communicationDnMessages = {
  6: "CM_ReqRegisterClient",
  7: "CM_ReqLoadCampaign",
  8: "CM_ReqUnloadCampaign",
  9: "CM_ReqStartDialing",
  10: "CM_ReqStopDialing",
  11: "CM_ReqSetDialingMode",
  12: "CM_ReqGetCampaignStatus",
  13: "CM_ReqCampaignRegistered",
  14: "CM_ReqCampaignUnregistered",
  15: "CM_EvServerConnected",
  16: "CM_EvServerDisconnected",
  17: "CM_EvClientDisconnected",
  18: "CM_EvClientRegistered",
  19: "CM_EvCampaignLoaded",
  20: "CM_EvCampaignUnloaded",
  21: "CM_EvDialingStarted",
  22: "CM_EvDialingStopped",
  23: "CM_EvDialingModeChanged",
  24: "CM_EvCampaignStatus",
  25: "CM_EvCampaignRegistered",
  26: "CM_EvCampaignUnregistered",
  27: "CM_EvError",
  28: "CM_ReqCommDNGetCampaignData",
  29: "CM_ReqForceUnloadCampaign",
  30: "CM_ReqCancelRecord",
  31: "CM_EvRecordCanceled",
  32: "CM_ReqDoNotCall",
  33: "CM_EvDoNotCallProcessed",
} as const;

/** The same by name: communicationDnMessage.CM_ReqRegisterClient. */
export const communicationDnMessage = {
  "CM_ReqRegisterClient": 6,
  "CM_ReqLoadCampaign": 7,
  "CM_ReqUnloadCampaign": 8,
  "CM_ReqStartDialing": 9,
  "CM_ReqStopDialing": 10,
  "CM_ReqSetDialingMode": 11,
  "CM_ReqGetCampaignStatus": 12,
  "CM_ReqCampaignRegistered": 13,
  "CM_ReqCampaignUnregistered": 14,
  "CM_EvServerConnected": 15,
  "CM_EvServerDisconnected": 16,
  "CM_EvClientDisconnected": 17,
  "CM_EvClientRegistered": 18,
  "CM_EvCampaignLoaded": 19,
  "CM_EvCampaignUnloaded": 20,
  "CM_EvDialingStarted": 21,
  "CM_EvDialingStopped": 22,
  "CM_EvDialingModeChanged": 23,
  "CM_EvCampaignStatus": 24,
  "CM_EvCampaignRegistered": 25,
  "CM_EvCampaignUnregistered": 26,
  "CM_EvError": 27,
  "CM_ReqCommDNGetCampaignData": 28,
  "CM_ReqForceUnloadCampaign": 29,
  "CM_ReqCancelRecord": 30,
  "CM_EvRecordCanceled": 31,
  "CM_ReqDoNotCall": 32,
  "CM_EvDoNotCallProcessed": 33,
} as const;

export type CommunicationDnMessage = keyof typeof communicationDnMessages;

/** Dialing mode as campaign notifications write it. Aliases are taken, and never sent by the reference. */
export const campaignModes = ["Predictive","Predictive with Seizing","Predictive GVP","Progressive","Progressive with Seizing","Progressive GVP","Preview","Push Preview","Power GVP"] as const;

export type CampaignMode = (typeof campaignModes)[number];

/** Other spellings that are taken, and what they mean. */
export const campaignModeAliases = {
  "Engaged Predictive": "Predictive with Seizing",
  "Engaged Progressive": "Progressive with Seizing",
  "PushPreview": "Push Preview",
} as const satisfies Readonly<Record<string, CampaignMode>>;

/** Medium by which the customer is contacted. */
export const mediaTypes = ["any","email","voice","instant message"] as const;

export type MediaType = (typeof mediaTypes)[number];

/** Whether the whole chain is meant, or one record of it. */
export const chainAttributes = ["AllChain","RecordOnly"] as const;

export type ChainAttribute = (typeof chainAttributes)[number];

/** Whether a callback goes to one agent or to any free agent of the campaign. */
export const callbackTypes = ["Personal","Campaign"] as const;

export type CallbackType = (typeof callbackTypes)[number];

/** As whose rescheduled record the chain is treated. */
export const treatments = ["RecordTreatPersonal","RecordTreatCampaign"] as const;

export type Treatment = (typeof treatments)[number];

/** The enumeration of every key and column that holds numbers with names. */
export const namedKeys: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  GSW_RECORD_TYPE: recordTypes,
  GSW_RECORD_STATUS: recordStatuses,
  GSW_PHONE_TYPE: contactInfoTypes,
  GSW_CALL_RESULT: callResults,
  GSW_OPTIMIZE_BY: optimizationMethods,
  GSW_STAT_EVENT: statisticsEvents,
  GSW_DIAL_MODE: dialModes,
  GSW_CM_MessageType: communicationDnMessages,
  contact_info_type: contactInfoTypes,
  record_type: recordTypes,
  record_status: recordStatuses,
  call_result: callResults,
};
