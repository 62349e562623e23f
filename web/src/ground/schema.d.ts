// Written by tools/schema.mjs from the OpenAPI document of the server.
export interface paths {
 "/api/admin/audit": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminAuditReadAudit"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/audit/anchors": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiAdminAuditAnchorsPutAnchors"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/audit/export": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminAuditExportExportAudit"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/audit/state": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminAuditStateReadAuditState"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/audit/verify": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminAuditVerifyVerifyAudit"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/backups": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminBackupsListBackups"];
  put?: never;
  post: operations["ApiAdminBackupsCreateBackup"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/backups/{id}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminBackupsIdCancelCancelBackup"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/backups/settings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiAdminBackupsSettingsPutSchedule"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/days": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminDaysListSpecialDays"];
  put?: never;
  post: operations["ApiAdminDaysCreateSpecialDay"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/days/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiAdminDaysIdDeleteSpecialDay"];
  options?: never;
  head?: never;
  patch: operations["ApiAdminDaysIdChangeSpecialDay"];
  trace?: never;
 };
 "/api/admin/health": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminHealthReadHealth"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/institution": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminInstitutionReadInstitution"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiAdminInstitutionChangeInstitution"];
  trace?: never;
 };
 "/api/admin/jobs": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminJobsListJobs"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/jobs/{id}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminJobsIdCancelCancelJob"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/jobs/{id}/retry": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminJobsIdRetryRetryJob"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/labels/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminLabelsPolicyReadLabelPolicy"];
  put: operations["ApiAdminLabelsPolicyPutLabelPolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/mail": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminMailReadRelay"];
  put: operations["ApiAdminMailPutRelay"];
  post?: never;
  delete: operations["ApiAdminMailDeleteRelay"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/mail/queue": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminMailQueueListMail"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/mail/queue/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiAdminMailQueueIdCancelMail"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/mail/queue/{id}/retry": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminMailQueueIdRetryRetryMail"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/mail/test": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminMailTestTestRelay"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/parked": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdminParkedListParked"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/parked/{reader}/{position}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiAdminParkedReaderPositionDiscardParked"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/admin/parked/{reader}/{position}/retry": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiAdminParkedReaderPositionRetryRetryParked"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/administrators": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiAdministratorsReadAdministrators"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/administrators/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiAdministratorsPersonAdminister"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/assignments/{line}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiAssignmentsLineRemoveAssignment"];
  options?: never;
  head?: never;
  patch: operations["ApiAssignmentsLineChangeAssignment"];
  trace?: never;
 };
 "/api/board": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardReadBoard"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsListBoards"];
  put?: never;
  post: operations["ApiBoardsCreateBoard"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/{board}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsReadBoard"];
  put?: never;
  post?: never;
  delete: operations["ApiBoardsDeleteBoard"];
  options?: never;
  head?: never;
  patch: operations["ApiBoardsChangeBoard"];
  trace?: never;
 };
 "/api/boards/{board}/posts": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsPostsListPosts"];
  put?: never;
  post: operations["ApiBoardsPostsCreatePost"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/home": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsHomeReadHomePosts"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/order": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiBoardsOrderOrderBoards"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/posts/{post_id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsPostsPostIdReadPost"];
  put?: never;
  post?: never;
  delete: operations["ApiBoardsPostsPostIdDeletePost"];
  options?: never;
  head?: never;
  patch: operations["ApiBoardsPostsPostIdChangePost"];
  trace?: never;
 };
 "/api/boards/posts/{post_id}/answer": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiBoardsPostsPostIdAnswerAnswerPost"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/posts/{post_id}/read": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiBoardsPostsPostIdReadOpenPost"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/posts/{post_id}/readers": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiBoardsPostsPostIdReadersListPostReaders"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/posts/{post_id}/reminders": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiBoardsPostsPostIdRemindersRemindReaders"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/boards/posts/{post_id}/support": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiBoardsPostsPostIdSupportSupportPost"];
  post?: never;
  delete: operations["ApiBoardsPostsPostIdSupportWithdrawSupport"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/anniversaries": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarAnniversariesListAnniversaries"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/answers/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarAnswersTokenReadInvitation"];
  put?: never;
  post: operations["ApiCalendarAnswersTokenAnswerInvitation"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/appointments": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarAppointmentsListAppointments"];
  put?: never;
  post: operations["ApiCalendarAppointmentsCreateAppointment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/appointments/{appointment}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiCalendarAppointmentsChangeAppointment"];
  post?: never;
  delete: operations["ApiCalendarAppointmentsDeleteAppointment"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/appointments/{appointment}/bookings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarAppointmentsBookingsListBookings"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/booked/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarBookedTokenReadBooking"];
  put?: never;
  post?: never;
  delete: operations["ApiCalendarBookedTokenCallBookingOff"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/bookings/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarBookingsTokenReadBookingPage"];
  put?: never;
  post: operations["ApiCalendarBookingsTokenCreateBooking"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/bookings/{token}/times": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarBookingsTokenTimesListTimes"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/calendars": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarCalendarsListCalendars"];
  put?: never;
  post: operations["ApiCalendarCalendarsCreateCalendar"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/calendars/{calendar}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarCalendarsReadCalendar"];
  put?: never;
  post?: never;
  delete: operations["ApiCalendarCalendarsDeleteCalendar"];
  options?: never;
  head?: never;
  patch: operations["ApiCalendarCalendarsChangeCalendar"];
  trace?: never;
 };
 "/api/calendar/calendars/{calendar}/file": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarCalendarsFileReadCalendarFile"];
  put?: never;
  post: operations["ApiCalendarCalendarsFileImportCalendarFile"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/calendars/{calendar}/look": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiCalendarCalendarsLookLookOfCalendar"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/calendars/{calendar}/url": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarCalendarsUrlReadCalendarUrl"];
  put?: never;
  post: operations["ApiCalendarCalendarsUrlSwitchCalendarUrlOn"];
  delete: operations["ApiCalendarCalendarsUrlSwitchCalendarUrlOff"];
  options?: never;
  head?: never;
  patch: operations["ApiCalendarCalendarsUrlChangeCalendarUrl"];
  trace?: never;
 };
 "/api/calendar/calendars/of/{owner}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiCalendarCalendarsOfOwnerOpenCalendar"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/devices": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarDevicesReadDeviceSetup"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/devices/profile": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarDevicesProfileReadDeviceProfile"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsCreateEvent"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarEventsReadEvent"];
  put?: never;
  post?: never;
  delete: operations["ApiCalendarEventsDeleteEvent"];
  options?: never;
  head?: never;
  patch: operations["ApiCalendarEventsChangeEvent"];
  trace?: never;
 };
 "/api/calendar/events/{event}/answer": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsAnswerAnswerEvent"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/delegate": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsDelegateDelegateEvent"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/file": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarEventsFileReadEventFile"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/move": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsMoveMoveEvent"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/page": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsPageWriteMeetingPage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/proposals/{address}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiCalendarEventsProposalsAddressDeleteProposal"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsRestoreRestoreEvent"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/events/{event}/video": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarEventsVideoGiveVideoRoom"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/freebusy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarFreebusyReadFreeBusy"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/hours": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarHoursReadHours"];
  put: operations["ApiCalendarHoursSaveHours"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/intakes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarIntakesListCalendarIntakes"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/intakes/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarIntakesIdReadCalendarIntake"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/intakes/{id}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarIntakesIdCancelCancelCalendarIntake"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarPolicyReadCalendarPolicy"];
  put: operations["ApiCalendarPolicyChangeCalendarPolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/rooms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarRoomsFindRooms"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/slots": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarSlotsFindSlots"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/subscriptions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarSubscriptionsSubscribe"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/subscriptions/{calendar}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarSubscriptionsReadSubscription"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/subscriptions/{calendar}/fetch": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCalendarSubscriptionsFetchFetchSubscription"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/view": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarViewReadView"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/calendar/windows/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCalendarWindowsTokenReadWindow"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/comments/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiCommentsIdRemoveComment"];
  options?: never;
  head?: never;
  patch: operations["ApiCommentsIdEditComment"];
  trace?: never;
 };
 "/api/comments/{id}/history": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiCommentsIdHistoryReadHistory"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/comments/{id}/reactions/{emoji}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiCommentsIdReactionsEmojiGiveReaction"];
  post?: never;
  delete: operations["ApiCommentsIdReactionsEmojiTakeReaction"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/comments/{id}/reopen": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCommentsIdReopenReopenComment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/comments/{id}/resolve": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCommentsIdResolveResolveComment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/comments/{id}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiCommentsIdRestoreRestoreComment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/convert/tools": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiConvertToolsReadTools"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/days": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDaysReadDays"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/acts": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveActsListActs"];
  put?: never;
  post: operations["ApiDriveActsDoAct"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/acts/{act}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveActsReadAct"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/acts/{act}/archive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveActsArchiveGetReadArchive"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiDriveActsArchiveHeadReadArchive"];
  patch?: never;
  trace?: never;
 };
 "/api/drive/acts/{act}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiDriveActsCancelCancelAct"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/acts/preview": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiDriveActsPreviewPreviewMove"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/drives": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveDrivesListDrives"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/drives/{drive}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveDrivesReadDrive"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiDriveDrivesChangeDrive"];
  trace?: never;
 };
 "/api/drive/drives/{drive}/at": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveDrivesAtReadPath"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/drives/{drive}/tags": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveDrivesTagsListTags"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/drives/{drive}/trash": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveDrivesTrashListTrash"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/drives/of/{owner}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiDriveDrivesOfOwnerOpenDrive"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/entries/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveEntriesIdReadEntry"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiDriveEntriesIdRenameEntry"];
  trace?: never;
 };
 "/api/drive/entries/{id}/authors": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveEntriesIdAuthorsReadAuthors"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/entries/{id}/history": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveEntriesIdHistoryReadHistory"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/entries/{id}/lock": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiDriveEntriesIdLockCheckOut"];
  post?: never;
  delete: operations["ApiDriveEntriesIdLockCheckIn"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/entries/{id}/standing": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveEntriesIdStandingReadStanding"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/entries/{id}/tags": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiDriveEntriesIdTagsPutTags"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/exports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiDriveExportsExportEntries"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/favourites": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveFavouritesListFavourite"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/files/{id}/comparison": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveFilesIdComparisonCompareVersions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/folders": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiDriveFoldersMakeFolder"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/folders/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveFoldersIdReadFolder"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/imports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiDriveImportsImportEntries"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDrivePolicyReadDrivePolicy"];
  put: operations["ApiDrivePolicySaveDrivePolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/recents": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveRecentsListRecent"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/shared-by-me": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveSharedByMeListSharedByMe"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/shared-with-me": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveSharedWithMeListSharedWithMe"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/drive/tagged": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDriveTaggedListTagged"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/duties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiDutiesReadDuties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/employments/{line}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiEmploymentsLineRemoveEmployment"];
  options?: never;
  head?: never;
  patch: operations["ApiEmploymentsLineChangeEmployment"];
  trace?: never;
 };
 "/api/files/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdReadFile"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiFilesIdRenameFile"];
  trace?: never;
 };
 "/api/files/{id}/content": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdContentGetReadContent"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiFilesIdContentHeadReadContent"];
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/editor": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiFilesIdEditorOpenInEditor"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/look": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdLookReadLook"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/made/{form}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdMadeFormGetReadMade"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiFilesIdMadeFormHeadReadMade"];
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/thumbnail": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdThumbnailGetReadThumbnail"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiFilesIdThumbnailHeadReadThumbnail"];
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/versions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdVersionsListVersions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/versions/{version}/content": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesIdVersionsContentGetReadVersionContent"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiFilesIdVersionsContentHeadReadVersionContent"];
  patch?: never;
  trace?: never;
 };
 "/api/files/{id}/versions/{version}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiFilesIdVersionsRestoreRestoreVersion"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/held": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesHeldListHeld"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiFilesPolicyReadPolicy"];
  put: operations["ApiFilesPolicySavePolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/files/policy/scanner": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiFilesPolicyScannerTryScanner"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/groups": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiGroupsReadGroups"];
  put?: never;
  post: operations["ApiGroupsAddGroup"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/groups/{group}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiGroupsReadGroup"];
  put?: never;
  post?: never;
  delete: operations["ApiGroupsRemoveGroup"];
  options?: never;
  head?: never;
  patch: operations["ApiGroupsChangeGroup"];
  trace?: never;
 };
 "/api/groups/{group}/members": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiGroupsMembersSetMembers"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/guests/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiGuestsTokenComeIn"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/guests/again": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiGuestsAgainAskAgain"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/guests/enter": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiGuestsEnterEnter"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/handover": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiHandoverReadLeavers"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/handover/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiHandoverPersonReadOwned"];
  put?: never;
  post: operations["ApiHandoverPersonHandOver"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/handover/{person}/preview": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiHandoverPersonPreviewPreviewHandover"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/handover/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiHandoverPolicyReadPolicy"];
  put: operations["ApiHandoverPolicySetPolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/headcount": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiHeadcountReadHeadcount"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/headcount/headline": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiHeadcountHeadlineSetHeadline"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/headcount/quota": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiHeadcountQuotaSetQuota"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiInboxReadInbox"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/count": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiInboxCountReadCount"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/done": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxDoneMarkDone"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/preferences": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiInboxPreferencesReadPreferences"];
  put: operations["ApiInboxPreferencesSavePreferences"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/read": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxReadMarkRead"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/read-all": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxReadAllMarkAllRead"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/snooze": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxSnoozeSnoozeNotices"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/undone": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxUndoneMarkUndone"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/inbox/unread": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiInboxUnreadMarkUnread"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/links/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiLinksTokenReadLink"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/links/{token}/open": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiLinksTokenOpenOpenLink"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/colleagues": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeColleaguesMyColleagues"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/data": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeDataMyData"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/data/download": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeDataDownloadDownload"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/factors": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeFactorsReadFactors"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/favourites": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeFavouritesReadFavourites"];
  put: operations["ApiMeFavouritesOrderFavourites"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/following": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeFollowingReadFollowed"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/passkeys": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMePasskeysAddPasskey"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/passkeys/{passkey}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMePasskeysRemovePasskey"];
  options?: never;
  head?: never;
  patch: operations["ApiMePasskeysRenamePasskey"];
  trace?: never;
 };
 "/api/me/passkeys/options": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMePasskeysOptionsBeginPasskey"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/recents": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeRecentsReadRecents"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/recovery-codes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeRecoveryCodesNewRecoveryCodes"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/sessions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeSessionsReadSessions"];
  put?: never;
  post?: never;
  delete: operations["ApiMeSessionsEndElsewhere"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/sessions/{session}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeSessionsEndSession"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/settings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiMeSettingsSaveSettings"];
  trace?: never;
 };
 "/api/me/tokens": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeTokensReadTokens"];
  put?: never;
  post: operations["ApiMeTokensMakeToken"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/tokens/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeTokensEndToken"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/totp": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeTotpBeginTotp"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/totp/confirm": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeTotpConfirmConfirmTotp"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/totp/remove": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeTotpRemoveRemoveTotp"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/me/viewings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeViewingsMyViewings"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeetingsReadMeetings"];
  put?: never;
  post: operations["ApiMeetingsPlanMeeting"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiMeetingsChangeMeeting"];
  trace?: never;
 };
 "/api/meetings/{meeting}/approval": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsApprovalSubmitMinutes"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/arrivals": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsArrivalsArrive"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/attendees": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsAttendeesInviteAttendee"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/attendees/{attendee}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeetingsAttendeesDropAttendee"];
  options?: never;
  head?: never;
  patch: operations["ApiMeetingsAttendeesMarkAttendee"];
  trace?: never;
 };
 "/api/meetings/{meeting}/chair": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsChairTakeChair"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/code": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeetingsCodeReadCode"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsEndEndMeeting"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/items": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMeetingsItemsOrderItems"];
  post: operations["ApiMeetingsItemsAddItem"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/items/{item}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeetingsItemsDropItem"];
  options?: never;
  head?: never;
  patch: operations["ApiMeetingsItemsChangeItem"];
  trace?: never;
 };
 "/api/meetings/{meeting}/minutes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeetingsMinutesReadDraft"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/notes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsNotesWriteNote"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/notes/{note}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeetingsNotesStrikeNote"];
  options?: never;
  head?: never;
  patch: operations["ApiMeetingsNotesChangeNote"];
  trace?: never;
 };
 "/api/meetings/{meeting}/outline": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsOutlineTakeOutline"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/points": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsPointsRaisePoint"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/presence": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMeetingsPresenceAttendMeeting"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/state": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMeetingsStateReadState"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/steps": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsStepsTakeStep"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/votes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsVotesOpenVote"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/votes/{vote}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMeetingsVotesCallOffVote"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/votes/{vote}/ballots": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsVotesBallotsCastBallot"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/meetings/{meeting}/votes/{vote}/close": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMeetingsVotesCloseCloseVote"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerDropsOpenDrop"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops/{drop}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerDropsReadDrop"];
  put?: never;
  post?: never;
  delete: operations["ApiMessengerDropsEndDrop"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops/at/{token}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerDropsAtTokenReadDropPlace"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops/at/{token}/told": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerDropsAtTokenToldTellDropped"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops/at/{token}/uploads": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerDropsAtTokenUploadsCreateDropUpload"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/drops/at/{token}/uploads/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMessengerDropsAtTokenUploadsIdDeleteDropUpload"];
  options?: never;
  head: operations["ApiMessengerDropsAtTokenUploadsIdHeadDropUpload"];
  patch: operations["ApiMessengerDropsAtTokenUploadsIdAppendDropUpload"];
  trace?: never;
 };
 "/api/messenger/keeping": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerKeepingReadKeeping"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/exports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerKeepingExportsExportMessages"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/exports/{export}/archive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerKeepingExportsArchiveGetReadMessagesArchive"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiMessengerKeepingExportsArchiveHeadReadMessagesArchive"];
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/holds": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerKeepingHoldsPlaceHold"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/holds/{hold}/release": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerKeepingHoldsReleaseReleaseHold"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/retention": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerKeepingRetentionSaveRetention"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/keeping/rooms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerKeepingRoomsFindRoomsToKeep"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/later": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerLaterReadLater"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/open-rooms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerOpenRoomsListOpenRooms"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/open-rooms/{room}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerOpenRoomsJoinRoom"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerPolicyReadMessengerPolicy"];
  put: operations["ApiMessengerPolicySaveMessengerPolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsListRooms"];
  put?: never;
  post: operations["ApiMessengerRoomsOpenGroup"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsReadRoom"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiMessengerRoomsChangeRoom"];
  trace?: never;
 };
 "/api/messenger/rooms/{room}/draft": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsDraftKeepDraft"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/hidden": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsHiddenHideRoom"];
  post?: never;
  delete: operations["ApiMessengerRoomsHiddenShowRoom"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsMessagesReadMessages"];
  put?: never;
  post: operations["ApiMessengerRoomsMessagesSayMessage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMessengerRoomsMessagesSeqRecallMessage"];
  options?: never;
  head?: never;
  patch: operations["ApiMessengerRoomsMessagesSeqEditMessage"];
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/close": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerRoomsMessagesSeqCloseClosePoll"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/forward": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerRoomsMessagesSeqForwardForwardMessage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/pin": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsMessagesSeqPinPinMessage"];
  post?: never;
  delete: operations["ApiMessengerRoomsMessagesSeqPinUnpinMessage"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/reactions/{emoji}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsMessagesSeqReactionsEmojiAddMessageReaction"];
  post?: never;
  delete: operations["ApiMessengerRoomsMessagesSeqReactionsEmojiRemoveMessageReaction"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/reminder": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsMessagesSeqReminderRemindOfMessage"];
  post?: never;
  delete: operations["ApiMessengerRoomsMessagesSeqReminderForgetReminder"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/saved": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsMessagesSeqSavedSaveMessage"];
  post?: never;
  delete: operations["ApiMessengerRoomsMessagesSeqSavedUnsaveMessage"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/task": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerRoomsMessagesSeqTaskMakeTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/messages/{seq}/votes": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsMessagesSeqVotesReadVotes"];
  put: operations["ApiMessengerRoomsMessagesSeqVotesVote"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/mute": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsMuteMuteRoom"];
  post?: never;
  delete: operations["ApiMessengerRoomsMuteUnmuteRoom"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/people": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsPeopleReadPeople"];
  put?: never;
  post: operations["ApiMessengerRoomsPeopleInvitePeople"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/people/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsPeoplePersonEntrustPerson"];
  post?: never;
  delete: operations["ApiMessengerRoomsPeoplePersonRemovePerson"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/people/me": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMessengerRoomsPeopleLeaveRoom"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/pin": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsPinPinRoom"];
  post?: never;
  delete: operations["ApiMessengerRoomsPinUnpinRoom"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/pins": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerRoomsPinsReadPins"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/polls": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerRoomsPollsPutPoll"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/scheduled": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiMessengerRoomsScheduledScheduleMessage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/{room}/seen/{seq}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsSeenSeqSeeMessages"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/rooms/of/{owner}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiMessengerRoomsOfOwnerOpenRoom"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/saved": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerSavedReadSaved"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/scheduled/{scheduled}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiMessengerScheduledCancelScheduled"];
  options?: never;
  head?: never;
  patch: operations["ApiMessengerScheduledRescheduleMessage"];
  trace?: never;
 };
 "/api/messenger/search": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerSearchSearchMessages"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/messenger/stretches/{stretch}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiMessengerStretchesReadStretch"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/parties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPartiesFindParties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPeopleFindPeople"];
  put?: never;
  post: operations["ApiPeopleAddPerson"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPeoplePersonReadPerson"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiPeoplePersonChangePerson"];
  trace?: never;
 };
 "/api/people/{person}/assignments": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonAssignmentsAddAssignment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/employments": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonEmploymentsAddEmployment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/leave": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonLeaveLeave"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/reset": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonResetReset"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/resume": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonResumeResume"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/standings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonStandingsAddStanding"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/suspend": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonSuspendSuspend"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/terms": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonTermsAddTerm"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/{person}/unmask": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeoplePersonUnmaskUnmask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/export": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeopleExportHandOut"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/import": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeopleImportTakePeopleIn"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/import-template": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPeopleImportTemplatePeopleTemplate"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/invitations": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiPeopleInvitationsInvite"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/people/labels": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPeopleLabelsReadLabels"];
  put: operations["ApiPeopleLabelsSetLabels"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiPolicyReadPolicy"];
  put: operations["ApiPolicyChangePolicy"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/posts/{line}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiPostsLineRemovePost"];
  options?: never;
  head?: never;
  patch: operations["ApiPostsLineChangePost"];
  trace?: never;
 };
 "/api/reorganisations": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiReorganisationsReadReorganisations"];
  put?: never;
  post: operations["ApiReorganisationsReorganise"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/reorganisations/{reorganisation}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiReorganisationsCancelReorganisation"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/search": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSearchSearch"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/search/quick": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSearchQuickSearchQuick"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSessionReadSession"];
  put?: never;
  post: operations["ApiSessionCreateSession"];
  delete: operations["ApiSessionDeleteSession"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session/extend": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSessionExtendExtendSession"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session/passkey": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSessionPasskeyEnterWithPasskey"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session/passkey/options": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSessionPasskeyOptionsAskPasskey"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session/password": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSessionPasswordChangePassword"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/session/second-factor": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSessionSecondFactorShowSecondFactor"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/setup": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSetupSetUp"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/sites": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSitesReadSites"];
  put?: never;
  post: operations["ApiSitesAddSite"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/sites/{site}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSitesReadSite"];
  put?: never;
  post?: never;
  delete: operations["ApiSitesRemoveSite"];
  options?: never;
  head?: never;
  patch: operations["ApiSitesChangeSite"];
  trace?: never;
 };
 "/api/sites/{site}/members": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSitesMembersAddMember"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/sites/{site}/members/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSitesMembersPersonRemoveMember"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/sites/import": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSitesImportTakeSitesIn"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/sites/import-template": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSitesImportTemplateSiteTemplate"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesBookingsListSpaceBookings"];
  put?: never;
  post: operations["ApiSpacesBookingsBookSpace"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesBookingsBookingIdReadSpaceBooking"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiSpacesBookingsBookingIdChangeSpaceBooking"];
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/approve": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdApproveApproveSpaceBooking"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/arrival": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdArrivalArriveAtSpace"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdCancelCancelSpaceBooking"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/departure": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdDepartureLeaveSpace"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/guests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesBookingsBookingIdGuestsListGuests"];
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdGuestsInviteGuest"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/handover": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdHandoverHandSpaceBookingOver"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/refuse": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdRefuseRefuseSpaceBooking"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/bookings/{booking_id}/take": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesBookingsBookingIdTakeTakeSpaceBooking"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/closures": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesClosuresListClosures"];
  put?: never;
  post: operations["ApiSpacesClosuresCloseSite"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/closures/{closure}/people": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesClosuresPeopleListClosedOut"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/closures/{closure}/reaction": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesClosuresReactionReactToClosure"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/closures/{closure}/reopen": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesClosuresReopenReopenSite"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/closures/mine": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesClosuresMineListMyClosures"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/doors/{door}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSpacesDoorsDeleteDoor"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/guests/{visitor}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSpacesGuestsVisitorUninviteGuest"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/kiosks/{kiosk}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesKiosksReadKiosk"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/kiosks/{kiosk}/scans": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesKiosksScansSendScans"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/looks": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesLooksListLooks"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/next-places": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesNextPlacesListNextPlaces"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/passes/{pass_code}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesPassesPassCodeReadPass"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/penalties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesPenaltiesListMyPenalties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/penalties/{penalty}/confirm": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesPenaltiesPenaltyConfirmConfirmPenalty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/penalties/{penalty}/void": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesPenaltiesPenaltyVoidVoidPenalty"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/plans/{floor}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSpacesPlansFloorDeletePlan"];
  options?: never;
  head?: never;
  patch: operations["ApiSpacesPlansFloorChangePlan"];
  trace?: never;
 };
 "/api/spaces/quotas/{quota}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSpacesQuotasDeleteQuota"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/requests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesRequestsListMyRequests"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/requests/{request_id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiSpacesRequestsRequestIdChangeRequest"];
  trace?: never;
 };
 "/api/spaces/search": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSearchSearchSpaces"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/series": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesSeriesBookWeekly"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/series/{series}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesSeriesCancelCancelWeekly"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesListSheets"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesReadSheet"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiSpacesSitesChangeSheet"];
  trace?: never;
 };
 "/api/spaces/sites/{site}/bookings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesBookingsListBookingsOfSite"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/doors": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesDoorsListDoors"];
  put?: never;
  post: operations["ApiSpacesSitesDoorsCreateDoor"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/grid": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesGridReadGrid"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/guests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesGuestsListVisitors"];
  put?: never;
  post: operations["ApiSpacesSitesGuestsReceiveGuest"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/penalties": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesPenaltiesListPenalties"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/plans": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesPlansListPlans"];
  put?: never;
  post: operations["ApiSpacesSitesPlansCreatePlan"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/policy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesPolicyReadSitePolicy"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiSpacesSitesPolicyChangeSitePolicy"];
  trace?: never;
 };
 "/api/spaces/sites/{site}/quotas": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesQuotasListQuotas"];
  put?: never;
  post: operations["ApiSpacesSitesQuotasCreateQuota"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/requests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesRequestsListRequests"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/spaces": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesListSpacesOfSite"];
  put?: never;
  post: operations["ApiSpacesSitesCreateSpaceOfSite"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/tenancies": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesTenanciesListTenancies"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/sites/{site}/use": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesSitesUseReadSiteUse"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/spaces/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesIdReadSpaceToBook"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiSpacesIdChangeSpaceToBook"];
  trace?: never;
 };
 "/api/spaces/spaces/{id}/instead": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesIdInsteadReadInstead"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/spaces/{id}/requests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesIdRequestsAskForHelp"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/spaces/{id}/tenancies": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesIdTenanciesApplyForSpace"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/stays": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesStaysListStays"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/stays/proof": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesStaysProofReadStayProof"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesTenanciesListMyTenancies"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies/{tenancy}/admit": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesTenanciesTenancyAdmitAdmitTenancy"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies/{tenancy}/end": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesTenanciesTenancyEndEndTenancy"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies/{tenancy}/refuse": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesTenanciesTenancyRefuseRefuseTenancy"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies/{tenancy}/renewal": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesTenanciesTenancyRenewalAskToRenewTenancy"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/tenancies/{tenancy}/withdraw": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesTenanciesTenancyWithdrawWithdrawTenancy"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/waits": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiSpacesWaitsListWaits"];
  put?: never;
  post: operations["ApiSpacesWaitsWaitForSpace"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/waits/{wait}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiSpacesWaitsLeaveWait"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/walls/{wall}/arrival": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesWallsArrivalArriveAtWall"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/spaces/walls/{wall}/departure": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiSpacesWallsDepartureLeaveAtWall"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/standings/{line}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiStandingsLineRemoveStanding"];
  options?: never;
  head?: never;
  patch: operations["ApiStandingsLineChangeStanding"];
  trace?: never;
 };
 "/api/tasks": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksListTasks"];
  put?: never;
  post: operations["ApiTasksCreateTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksReadTask"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiTasksEditTask"];
  trace?: never;
 };
 "/api/tasks/{task}/copy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksCopyCopyTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/follow": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksFollowFollow"];
  post?: never;
  delete: operations["ApiTasksFollowUnfollow"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/handover": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksHandoverHandOver"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/history": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksHistoryReadHistory"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/mine": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksMineBeMine"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/needs/{other}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksNeedsOtherPutNeeds"];
  post?: never;
  delete: operations["ApiTasksNeedsOtherDeleteNeeds"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/progress": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksProgressPutProgress"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/recurrence": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksRecurrencePutRecurrence"];
  post?: never;
  delete: operations["ApiTasksRecurrenceDeleteRecurrence"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksRestoreRestoreTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/time": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksTimeCreateTime"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/{task}/trash": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksTrashTrashTask"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/bulk": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksBulkEditTasks"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/by-key/{key}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksByKeyReadByKey"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/filters": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksFiltersListFilters"];
  put?: never;
  post: operations["ApiTasksFiltersCreateFilter"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/filters/{filter}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTasksFiltersDeleteFilter"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/milestones/{milestone}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTasksMilestonesDeleteMilestone"];
  options?: never;
  head?: never;
  patch: operations["ApiTasksMilestonesEditMilestone"];
  trace?: never;
 };
 "/api/tasks/milestones/{milestone}/burndown": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksMilestonesBurndownReadBurndown"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/mine": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksMineListMine"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/mine/counts": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksMineCountsCountMine"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/move": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksMoveMoveTasks"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/move/preview": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksMovePreviewPreviewMove"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/project-templates": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksProjectTemplatesListProjectTemplates"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/project-templates/{template}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTasksProjectTemplatesDeleteProjectTemplate"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksProjectsListProjects"];
  put?: never;
  post: operations["ApiTasksProjectsCreateProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksProjectsReadProject"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiTasksProjectsEditProject"];
  trace?: never;
 };
 "/api/tasks/projects/{project}/archive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsArchiveArchiveProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/copy": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsCopyCopyProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/history": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksProjectsHistoryReadProjectHistory"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/members/{party}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksProjectsMembersPartyPutMember"];
  post?: never;
  delete: operations["ApiTasksProjectsMembersPartyDeleteMember"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/milestones": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsMilestonesCreateMilestone"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/project-template": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsProjectTemplateCreateProjectTemplate"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsRestoreRestoreProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/states": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksProjectsStatesPutStates"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/table": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsTableImportProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/tags": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiTasksProjectsTagsPutTags"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/templates": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsTemplatesCreateTemplate"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/templates/{template}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTasksProjectsTemplatesDeleteTemplate"];
  options?: never;
  head?: never;
  patch: operations["ApiTasksProjectsTemplatesEditTemplate"];
  trace?: never;
 };
 "/api/tasks/projects/{project}/templates/{template}/filled": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksProjectsTemplatesFilledReadFilled"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/trash": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsTrashTrashProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/projects/{project}/unarchive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksProjectsUnarchiveUnarchiveProject"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/quick": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksQuickCreateTasks"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/table": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksTableExportProject"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/time": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksTimeListTime"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/time/{entry}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTasksTimeEntryDeleteTime"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/time/table": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTasksTimeTableExportTime"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/tasks/undo": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTasksUndoUndo"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/terms/{line}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiTermsLineRemoveTerm"];
  options?: never;
  head?: never;
  patch: operations["ApiTermsLineChangeTerm"];
  trace?: never;
 };
 "/api/things": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsReadThings"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdReadThing"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/access-requests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdAccessRequestsAskForAccess"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/backlinks": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdBacklinksReadBacklinks"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/children": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdChildrenReadChildren"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/comments": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdCommentsReadComments"];
  put?: never;
  post: operations["ApiThingsIdCommentsCreateComment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/comments/seen": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdCommentsSeenSeeComments"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/favourite": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiThingsIdFavouriteFavourThing"];
  post?: never;
  delete: operations["ApiThingsIdFavouriteUnfavourThing"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/files": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdFilesListFiles"];
  put?: never;
  post: operations["ApiThingsIdFilesAddFiles"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/files/{file}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiThingsIdFilesRemoveFile"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/follow": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdFollowReadFollowing"];
  put: operations["ApiThingsIdFollowFollowThing"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/grants/{party}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiThingsIdGrantsPartyGiveRole"];
  post?: never;
  delete: operations["ApiThingsIdGrantsPartyWithdrawRole"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/grants/preview": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdGrantsPreviewPreviewGrant"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/guests": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdGuestsInviteGuest"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/inherits": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiThingsIdInheritsChangeInheriting"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/label": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdLabelReadLabel"];
  put?: never;
  post: operations["ApiThingsIdLabelSetLabel"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/links": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdLinksCreateLink"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/links/{link}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiThingsIdLinksDeleteLink"];
  options?: never;
  head?: never;
  patch: operations["ApiThingsIdLinksChangeLink"];
  trace?: never;
 };
 "/api/things/{id}/links/{link}/visits": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdLinksVisitsReadVisits"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/people": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdPeopleReadPeople"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/people/{person}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdPeoplePersonReadReasons"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/purge": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdPurgePurgeThing"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdRestoreRestoreThing"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/seen": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdSeenSeeThing"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/sharing": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdSharingReadSharing"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/trash": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiThingsIdTrashTrashThing"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/things/{id}/where": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiThingsIdWhereReadWhere"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/trash": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTrashReadTrash"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/trips": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTripsListTrips"];
  put?: never;
  post: operations["ApiTripsCreateTrip"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/trips/{trip}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiTripsReadTrip"];
  put?: never;
  post?: never;
  delete: operations["ApiTripsDiscardTrip"];
  options?: never;
  head?: never;
  patch: operations["ApiTripsChangeTrip"];
  trace?: never;
 };
 "/api/trips/{trip}/approval": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTripsApprovalSubmitTrip"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/trips/{trip}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTripsCancelCancelTrip"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/trips/{trip}/confirm": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiTripsConfirmConfirmTrip"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/units": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiUnitsReadUnits"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/units/{unit}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiUnitsReadUnit"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiUnitsChangeUnit"];
  trace?: never;
 };
 "/api/units/{unit}/posts": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiUnitsPostsAddPost"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/units/import": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiUnitsImportTakeUnitsIn"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/units/import-template": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiUnitsImportTemplateUnitTemplate"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/uploads": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiUploadsCreateUpload"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/uploads/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiUploadsIdReadUpload"];
  put?: never;
  post?: never;
  delete: operations["ApiUploadsIdDeleteUpload"];
  options?: never;
  head: operations["ApiUploadsIdHeadUpload"];
  patch: operations["ApiUploadsIdAppendUpload"];
  trace?: never;
 };
 "/api/viewings": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiViewingsAllViewings"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/archives": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiArchivesArchiveWiki"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/exchanges": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiExchangesListExchanges"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/exchanges/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiExchangesIdReadExchange"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/exchanges/{id}/again": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiExchangesIdAgainRepeatExchange"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/exchanges/{id}/archive": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiExchangesIdArchiveGetReadWikiArchive"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head: operations["ApiWikiExchangesIdArchiveHeadReadWikiArchive"];
  patch?: never;
  trace?: never;
 };
 "/api/wiki/exchanges/{id}/cancel": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiExchangesIdCancelCancelExchange"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/imports": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiImportsImportPages"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesCreatePage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdReadPage"];
  put?: never;
  post?: never;
  delete: operations["ApiWikiPagesIdTrashPage"];
  options?: never;
  head?: never;
  patch: operations["ApiWikiPagesIdChangePage"];
  trace?: never;
 };
 "/api/wiki/pages/{id}/anchors": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdAnchorsAnchorComment"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/box": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiWikiPagesIdBoxTickBox"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/document": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdDocumentReadDocument"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/duplicate": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdDuplicateDuplicatePage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/export": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdExportExportPage"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/move": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdMoveMovePage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/move/preview": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdMovePreviewPreviewPageMove"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/presentation": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdPresentationReadPresentation"];
  put: operations["ApiWikiPagesIdPresentationShowSlide"];
  post?: never;
  delete: operations["ApiWikiPagesIdPresentationEndPresentation"];
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/presentation/remote": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdPresentationRemoteReadRemote"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/print": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdPrintPrintPage"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/readers": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdReadersListReaders"];
  put?: never;
  post: operations["ApiWikiPagesIdReadersNoteReading"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/rights": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiWikiPagesIdRightsChangePageRights"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/slides/pdf": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdSlidesPdfExportSlides"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/state": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiWikiPagesIdStateChangePageState"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/todos": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdTodosCreatePageTodo"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/tree": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdTreeReadPagesBelow"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/versions": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdVersionsListVersions"];
  put?: never;
  post: operations["ApiWikiPagesIdVersionsNameVersion"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/versions/{version}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdVersionsReadVersion"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiWikiPagesIdVersionsRenameVersion"];
  trace?: never;
 };
 "/api/wiki/pages/{id}/versions/{version}/compare": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiPagesIdVersionsCompareCompareVersions"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/pages/{id}/versions/{version}/restore": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post: operations["ApiWikiPagesIdVersionsRestoreRestoreVersion"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/spaces": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiSpacesListSpaces"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/spaces/{space}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiSpacesReadSpace"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch: operations["ApiWikiSpacesChangeSpace"];
  trace?: never;
 };
 "/api/wiki/spaces/{space}/tree": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiSpacesTreeReadTree"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/spaces/of/{owner}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put: operations["ApiWikiSpacesOfOwnerOpenSpace"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/stale": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiStaleListStale"];
  put?: never;
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/templates": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWikiTemplatesListTemplates"];
  put?: never;
  post: operations["ApiWikiTemplatesCreateTemplate"];
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
 "/api/wiki/templates/{id}": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get?: never;
  put?: never;
  post?: never;
  delete: operations["ApiWikiTemplatesIdDeleteTemplate"];
  options?: never;
  head?: never;
  patch: operations["ApiWikiTemplatesIdChangeTemplate"];
  trace?: never;
 };
 "/api/wopi": {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  get: operations["ApiWopiReadEditor"];
  put: operations["ApiWopiSetEditor"];
  post?: never;
  delete?: never;
  options?: never;
  head?: never;
  patch?: never;
  trace?: never;
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  AccessRequest: {
   note: string;
  };
  ActList: {
   items: components["schemas"]["ActView"][];
  };
  ActView: {
   act: components["schemas"]["What"];
   archive: boolean;
   at: string;
   done: number;
   ended_at: string | null;
   id: string;
   made: string[];
   problems: components["schemas"]["DriveTrouble"][];
   state: components["schemas"]["Stage"];
   to: string | null;
   total: number;
  };
  Added: {
   invitation: components["schemas"]["Invitation"] | null;
   person: components["schemas"]["PersonView"];
  };
  Administers: {
   institution: boolean;
   sites?: string[];
  };
  Administrator: {
   fn: string;
   institution: boolean;
   label: string;
   person: string;
   sites: components["schemas"]["SiteName"][];
   strong: boolean;
  };
  AdmitTenancy: {
   space?: string | null;
  };
  All: {
   level?: components["schemas"]["Level"] | null;
  };
  Anchored: {
   at: string;
   position: number;
  };
  ApplyForSpace: {
   person?: string | null;
   purpose: string;
   since: string;
   until: string;
  };
  Appointment: {
   active: boolean;
   after: number;
   before: number;
   calendar: string;
   days: number;
   fn: string;
   hours: {
    [key: string]: [
     string,
     string
    ][];
   };
   id: string;
   location: string;
   minutes: number;
   note: string;
   notice: number;
   per_day: number | null;
   person: string;
   revision: number;
   title: string;
   token: string;
  };
  AppointmentList: {
   items: components["schemas"]["AppointmentView"][];
  };
  AppointmentView: {
   address: string;
   page: components["schemas"]["Appointment"];
  };
  AppointmentWish: {
   active: boolean;
   after: number;
   before: number;
   calendar: string;
   days: number;
   hours: {
    [key: string]: [
     string,
     string
    ][];
   };
   location: string;
   minutes: number;
   note: string;
   notice: number;
   per_day?: number | null;
   title: string;
  };
  Arrival: {
   id: string;
   sees: boolean;
   title: string;
  };
  ArrivalCode: {
   said: string;
  };
  Arrived: {
   id: string;
   media_type: string;
   name: string;
   size: number;
  };
  Asked: {
   email: string;
  };
  AskFor: {
   booking?: string | null;
   sort: string;
   text: string;
  };
  Assignee: {
   category: components["schemas"]["Category"];
   fn: string;
   id: string;
   state: string;
  };
  Assignment: {
   acting: string;
   duties: string;
   duty: string;
   heads: boolean;
   id: string;
   main: boolean;
   person: string;
   post?: string | null;
   rank: string;
   revision: number;
   since: string;
   site?: string | null;
   unit: string;
   until?: string | null;
  };
  AttendeeChanges: {
   observes?: boolean;
   present?: boolean;
  };
  AttendeeView: {
   affiliation: string;
   id: string;
   name: string;
   observes: boolean;
   person: string | null;
   present_at: string | null;
   sees: boolean;
   via: string | null;
  };
  AuditState: {
   anchored: components["schemas"]["Anchored"] | null;
   position: number;
   second_path: string | null;
   verified: components["schemas"]["Verified"] | null;
  };
  Author: {
   by: string;
   made_by: string | null;
   person: string | null;
   version: number;
  };
  Backlink: {
   thing: components["schemas"]["Brief"];
   within: components["schemas"]["Brief"] | null;
  };
  Backlinks: {
   items: components["schemas"]["Backlink"][];
   next?: string | null;
  };
  Backup: {
   asked_at: string;
   asked_by: string;
   blobs: number | null;
   bytes: number | null;
   cause: string;
   encrypted: boolean;
   ended_at: string | null;
   error: string | null;
   file: string | null;
   id: string;
   progress: number;
   rows: number | null;
   seconds: number | null;
   started_at: string | null;
   state: string;
   verified: boolean;
  };
  Backups: {
   items: components["schemas"]["Backup"][];
   next_at: string | null;
   settings: components["schemas"]["ScheduleView"];
  };
  Ballot: {
   choices: number[];
  };
  Became: "same" | "added" | "removed" | "skipped";
  BlockAuthor: {
   at: string;
   by: string;
  };
  BoardEdit: {
   categories?: string[];
   lead?: string;
   name?: string;
  };
  BoardMember: {
   career: string;
   fn: string;
   office: string;
   person: string;
   since: string;
   term: string;
   until: string | null;
  };
  BoardOrder: {
   boards: string[];
  };
  BoardPost: {
   body: string;
   category: string;
   must_read: boolean;
   pinned: boolean;
   shown_from?: string | null;
   shown_until?: string | null;
   targets?: string[];
   title: string;
  };
  Boards: {
   items: components["schemas"]["BoardView"][];
   may: string[];
  };
  BoardSort: "notices" | "magazine" | "library" | "ideas";
  BoardTerm: {
   career: string;
   id: string;
   office: string;
   ordering: number;
   person: string;
   revision: number;
   since: string;
   until?: string | null;
  };
  BoardView: {
   categories: string[];
   id: string;
   lead: string;
   may: string[];
   name: string;
   newest_at: string | null;
   posts: number;
   revision: number;
   sort: components["schemas"]["BoardSort"];
   unread: number;
  };
  BookedList: {
   items: components["schemas"]["BookedSlot"][];
  };
  BookedSlot: {
   appointment: string;
   cancelled_at: string | null;
   dtend: string;
   dtstart: string;
   email: string;
   event: string | null;
   fn: string;
   id: string;
   note: string;
   token: string;
  };
  Booking: {
   address: string;
   dtend: string;
   dtstart: string;
   location: string;
   name: string;
   off: boolean;
   person: string;
   title: string;
  };
  BookingChange: {
   dtend?: string;
   dtstart?: string;
   outside?: boolean;
   people?: number;
   space?: string;
   summary?: string;
  };
  BookingGuest: {
   arrived_at: string | null;
   booking: string;
   code: string;
   email: string;
   id: string;
   mailed_at?: string | null;
   name: string;
   org: string;
  };
  BookingPage: {
   days: number;
   institution: string;
   location: string;
   minutes: number;
   note: string;
   person: string;
   title: string;
  };
  BookingRules: {
   approval_outside: boolean;
   approval_people: number;
   blocked_days: number;
   check_in: boolean;
   check_out_minutes: number;
   early_minutes: number;
   grace_minutes: number;
   holidays: boolean;
   late_minutes: number;
   longest_days: number;
   no_show_days: number;
   no_shows: number;
   recurring_most: number;
   room_days: number;
   rooms_per_day: number;
   seat_days: number;
   tenancy_days: number;
   tenancy_renewals: number;
   unit_minutes: number;
  };
  BookingStatus: "held" | "waiting-approval" | "confirmed" | "refused" | "released" | "cancelled" | "ended";
  BookSpace: {
   dtend: string;
   dtstart: string;
   outside: boolean;
   people: number;
   person?: string | null;
   space: string;
   summary: string;
  };
  BookWeekly: {
   count: number;
   dtend: string;
   dtstart: string;
   every: number;
   outside: boolean;
   people: number;
   person?: string | null;
   space: string;
   summary: string;
  };
  BoxView: {
   done: boolean;
  };
  Brief: {
   id: string;
   kind: string;
   label: string;
   ref: string;
   title: string;
   url: string;
  };
  Briefs: {
   items: components["schemas"]["Brief"][];
   next?: string | null;
  };
  Bulk: {
   ids: string[];
   set: components["schemas"]["BulkChoice"];
  };
  BulkChoice: {
   add_assignees?: string[];
   add_followers?: string[];
   add_tags?: string[];
   category?: string;
   due_on?: string | null;
   milestone?: string | null;
   parent?: string | null;
   priority?: number;
   remove_assignees?: string[];
   remove_tags?: string[];
   shift_days?: number;
   starts_on?: string | null;
   state?: string;
   trashed?: boolean;
  };
  BurnDay: {
   estimate_minutes: number;
   on: string;
   open: number;
   tasks: number;
  };
  Burndown: {
   days: components["schemas"]["BurnDay"][];
   milestone: components["schemas"]["Milestone"];
  };
  CalendarEdit: {
   name?: string | null;
   note?: string | null;
  };
  CalendarIntakes: {
   items: components["schemas"]["Intake"][];
  };
  CalendarItem: {
   all_day: boolean;
   busy: number;
   calendar: string | null;
   colour?: number | null;
   dtend: string;
   dtstart: string;
   editable: boolean;
   elsewhere: boolean;
   event: string | null;
   kind: string;
   others: string;
   partstat: string;
   person: string | null;
   place: string;
   private: boolean;
   recurrence_id: string;
   recurs: boolean;
   region: string;
   revision: number;
   status: string;
   title: string;
   uid: string;
   whole: boolean;
  };
  CalendarList: {
   items: components["schemas"]["CalendarView"][];
   possible: components["schemas"]["PossibleCalendar"][];
  };
  CalendarLook: {
   colour?: number | null;
   hidden?: boolean | null;
   position?: number | null;
  };
  CalendarOwner: {
   id: string;
   name: string;
  };
  CalendarPolicy: {
   fetches: boolean;
   networks: string[];
  };
  CalendarUrl: {
   busy: boolean;
   created_at?: string | null;
   expires_at?: string | null;
   free_busy?: string | null;
   ics?: string | null;
   on: boolean;
   password: boolean;
   url?: string | null;
  };
  CalendarView: {
   color: string;
   colour: number;
   default: boolean;
   delegates: boolean;
   hidden: boolean;
   id: string;
   may: string[];
   name: string;
   note: string;
   owner: components["schemas"]["CalendarOwner"];
   position: number;
   ref: string;
   revision: number;
   role: string;
   shared: boolean;
   sort: string;
   trashed_at?: string | null;
  };
  CalendarWindow: {
   busy: boolean;
   calendar?: string | null;
   color: string;
   name: string;
   note: string;
   password: boolean;
  };
  Came: {
   thing: components["schemas"]["Brief"];
  };
  Category: "open" | "doing" | "done";
  Certificate: {
   expires_at: string;
   own: boolean;
  };
  Challenge: {
   id: string;
   options: {
    [key: string]: unknown;
   };
  };
  ChangedAssignment: {
   acting?: string;
   duties?: string;
   duty?: string;
   heads?: boolean;
   main?: boolean;
   post?: string | null;
   rank?: string;
   since?: string;
   site?: string | null;
   unit?: string;
   until?: string | null;
  };
  ChangedDay: {
   kind?: string | null;
   name_en?: string | null;
   name_ko?: string | null;
   on?: string | null;
  };
  ChangedEmployment: {
   extra?: boolean;
   family?: string;
   grade?: string;
   kind?: string;
   since?: string;
   until?: string | null;
  };
  ChangedGroup: {
   name?: string;
   note?: string;
  };
  ChangedInstitution: {
   fn?: string | null;
   fn_en?: string | null;
   notice?: string | null;
   trash_days?: number | null;
  };
  ChangedPerson: {
   duties?: string;
   email?: string | null;
   extension?: string;
   fn?: string;
   fn_en?: string;
   joined_on?: string | null;
   mobile?: string;
   number?: string | null;
   org?: string;
   tel?: string;
  };
  ChangedPost: {
   heads?: boolean;
   name?: string;
   ordering?: number;
   since?: string;
   until?: string | null;
  };
  ChangedSite: {
   address?: string;
   affiliates?: string[];
   closed_on?: string | null;
   code?: string | null;
   name?: string;
   name_en?: string;
   opened_on?: string | null;
   operator?: string;
   ordering?: number;
   parent?: string | null;
   postcode?: string;
   site_kind?: string;
   tel?: string;
   unit?: string | null;
  };
  ChangedStanding: {
   counterpart?: string;
   reason?: string;
   since?: string;
   status?: string;
   until?: string | null;
  };
  ChangedTerm: {
   career?: string;
   office?: string;
   ordering?: number;
   since?: string;
   until?: string | null;
  };
  ChangedUnit: {
   code?: string | null;
   duties?: string[];
   name_en?: string;
   ordering?: number;
   unit_kind?: string;
  };
  ChangePage: {
   items: components["schemas"]["ChangeRow"][];
   names: {
    [key: string]: string;
   };
   next: string | null;
  };
  ChangeRow: {
   act: string;
   actor: string;
   after: unknown;
   at: string;
   before: unknown;
   field: string;
   fn: string | null;
   id: string;
   undoes: string | null;
   undone: boolean;
  };
  Check: {
   element: string;
   filled: boolean;
  };
  ChoiceView: {
   count: number | null;
   id: string;
   text: string;
   voters: string[];
  };
  Chosen: {
   ids: string[];
  };
  Clash: {
   all_day: boolean;
   dtend: string;
   dtstart: string;
   title: string;
  };
  ClosedOut: {
   booking: string;
   closure: string;
   dtend: string;
   dtstart: string;
   moved_to: string | null;
   moved_to_name: string;
   outcome: string;
   person: string;
   person_fn: string;
   reacted_at: string | null;
   reason: string;
   site_name: string;
  };
  ClosedOutList: {
   items: components["schemas"]["ClosedOut"][];
  };
  CloseSite: {
   dtend: string;
   dtstart: string;
   moves_to?: string | null;
   reason: string;
   site?: string | null;
  };
  ClosureList: {
   items: components["schemas"]["SiteClosure"][];
   may: string[];
  };
  Code: {
   code: string;
  };
  Codes: {
   recovery_codes: string[];
   session?: components["schemas"]["SessionView"] | null;
  };
  Colleague: {
   duty: string;
   fn: string;
   fn_en: string;
   id: string;
   online: boolean;
   portrait: string | null;
   rank: string;
   site_name: string;
   status: string;
  };
  Colleagues: {
   items: components["schemas"]["Colleague"][];
   unit: string | null;
   unit_name: string;
  };
  Comment: {
   anchor?: string | null;
   author: components["schemas"]["ThingsParty"];
   created_at: string;
   edited_at: string | null;
   files: string[];
   id: string;
   may: string[];
   quote: string;
   reactions: components["schemas"]["Reaction"][];
   removed: boolean;
   reply_to: string | null;
   resolved_at?: string | null;
   resolved_by?: components["schemas"]["ThingsParty"] | null;
   revision: number;
   text: string;
   thing: string;
  };
  Comments: {
   items: components["schemas"]["Comment"][];
   may: string[];
   next?: string | null;
   seen: string | null;
   unread: number;
  };
  Comparison: {
   cut: boolean;
   lines: components["schemas"]["TextLine"][];
  };
  Confirmed: {
   password: string;
  };
  Counts: {
   digest: number;
   follow: number;
   needs: number;
  };
  Credentials: {
   number: string;
   password: string;
  };
  CredentialsPolicy: {
   absolute_hours: number;
   admin_second_factor: boolean;
   idle_minutes: number;
   invitation_days: number;
   parallel: number;
   rp_id: string;
   staff_second_factor: boolean;
   token_days: number;
  };
  DatabaseHealth: {
   bytes: number;
   clock_skew_seconds: number;
   external: boolean;
   version: string;
  };
  Day: {
   holidays: components["schemas"]["DaysName"][];
   on: string;
   public: boolean;
   weekday: number;
   working: boolean;
  };
  Days: {
   items: components["schemas"]["Day"][];
  };
  DaysName: {
   kind: string;
   name_en: string;
   name_ko: string;
  };
  DayView: {
   cut: boolean;
   items: components["schemas"]["CalendarItem"][];
  };
  Delegating: {
   person: string;
  };
  Dependency: {
   lag_days: number;
   needs: string;
   sort?: components["schemas"]["TasksLink"];
  };
  DeviceSetup: {
   address: string;
   calendars: string;
   contacts: string;
   davx5: string;
   davx5_code: string;
   files: string;
   host: string;
   login: string;
   principal: string;
   profile: string;
   profile_code: string;
   secure: boolean;
  };
  DiffLine: {
   after?: {
    [key: string]: unknown;
   } | null;
   before?: {
    [key: string]: unknown;
   } | null;
   change: string;
   pieces?: components["schemas"]["DiffPiece"][];
  };
  DiffPiece: {
   change: string;
   text: string;
  };
  Directory: {
   items: components["schemas"]["DutyUnit"][];
   on: string;
  };
  DiskHealth: {
   free_bytes: number;
   low: boolean;
   total_bytes: number;
  };
  DocumentView: {
   authors: {
    [key: string]: components["schemas"]["BlockAuthor"];
   };
   document: {
    [key: string]: unknown;
   };
   edited_at: string;
   edited_by: components["schemas"]["PagePerson"];
   page: string;
   people: components["schemas"]["PagePerson"][];
   revision: number;
   slides: {
    [key: string]: unknown;
   };
   words: number;
  };
  Done: {
   act: string | null;
   tasks: string[];
  };
  DoorList: {
   items: components["schemas"]["SiteDoor"][];
  };
  DoorMade: {
   door: components["schemas"]["SiteDoor"];
   path: string;
   token: string;
  };
  Draft: {
   body: {
    [key: string]: unknown;
   }[];
   checks: components["schemas"]["Check"][];
   makes_tasks: boolean;
   title: string;
   todos: number;
   writes_page: boolean;
  };
  DraftText: {
   text: string;
  };
  DriveEdit: {
   keep_days?: number | null;
   keep_versions?: number | null;
   name?: string;
   quota_bytes?: number | null;
  };
  DriveFull: {
   drive: components["schemas"]["DriveView"];
   files: number;
   folders: number;
   used_bytes: number;
  };
  DriveList: {
   items: components["schemas"]["DriveView"][];
   possible: components["schemas"]["Possible"][];
  };
  DriveNewPolicy: {
   import_networks?: string[];
   keep_days: number | null;
   keep_versions: number | null;
   personal_bytes: number | null;
   shared_bytes: number | null;
  };
  DrivePolicy: {
   import_networks: string[];
   keep_days?: number | null;
   keep_versions?: number | null;
   personal_bytes?: number | null;
   shared_bytes?: number | null;
  };
  DriveStep: {
   id: string;
   name: string;
  };
  DriveTrouble: {
   code: string;
   name: string;
   params?: {
    [key: string]: string | number;
   };
  };
  DriveView: {
   former: components["schemas"]["Who"] | null;
   id: string;
   keep_days: number | null;
   keep_versions: number | null;
   may: string[];
   name: string;
   owner: string;
   quota_bytes: number | null;
   ref: string;
   revision: number;
   role: string | null;
   sort: components["schemas"]["Whose"];
  };
  DropPlace: {
   expires_at: string;
   left: number;
   person: string;
   pictures_only: boolean;
   title: string;
  };
  DropState: {
   arriving: number;
   came: boolean;
   expires_at: string;
   files: components["schemas"]["Arrived"][];
  };
  DropTold: {
   files: number;
  };
  DropWish: {
   thing: string;
  };
  DutyPerson: {
   duties: string;
   duty: string;
   extension: string;
   fn: string;
   id: string;
   label: string;
   rank: string;
  };
  DutyUnit: {
   duties: string[];
   name: string;
   path: string;
   people: components["schemas"]["DutyPerson"][];
   unit: string;
  };
  EditorPass: {
   address: string;
   expires_at: string;
   token: string;
   writes: boolean;
  };
  EditorView: {
   discovery: string;
   extensions: {
    [key: string]: string;
   };
   name: string;
   networks: string[];
  };
  Employment: {
   extra: boolean;
   family: string;
   grade: string;
   id: string;
   kind: string;
   person: string;
   revision: number;
   since: string;
   until?: string | null;
  };
  Ended: {
   ended: number;
  };
  EndTenancy: {
   on: string;
   reason: string;
  };
  Enrolment: {
   secret: string;
   svg: string;
   uri: string;
  };
  Entries: {
   items: components["schemas"]["Entry"][];
   next: string | null;
  };
  Entrusted: {
   manages: boolean;
  };
  Entry: {
   actor: string;
   actor_fn: string;
   at: string;
   name: string;
   place: string;
   position: number;
   request: string | null;
   subject: string;
   title: string;
   values: {
    [key: string]: unknown;
   };
   via: string;
  };
  EntryCode: {
   code: string;
   ends_at: string;
   picture: string;
  };
  EntryFull: {
   drive: components["schemas"]["DriveView"] | null;
   entry: components["schemas"]["EntryView"];
   path: components["schemas"]["DriveStep"][];
  };
  EntryPage: {
   items: components["schemas"]["EntryView"][];
   next: string | null;
  };
  EntryView: {
   changed_at: string;
   changed_by: components["schemas"]["Who"];
   created_at: string;
   created_by: components["schemas"]["Who"];
   drive: string;
   favourite: boolean;
   id: string;
   inline: boolean;
   kind: components["schemas"]["Kind"];
   label: string;
   lock: components["schemas"]["LockView"] | null;
   may: string[];
   media_type: string | null;
   name: string;
   parent: string | null;
   picture: boolean;
   place: string;
   ref: string;
   revision: number;
   sha256: string | null;
   shared: boolean;
   size: number;
   state: string;
   tags: string[];
   trashed_at: string | null;
   version: number | null;
  };
  EventAnswer: {
   counter?: components["schemas"]["Proposing"] | null;
   partstat: string;
   recurrence_id: string;
  };
  EventEdit: {
   busy?: boolean;
   colour?: number | null;
   conference?: string | null;
   dtend?: string;
   dtstart?: string;
   guests?: components["schemas"]["GuestWish"][];
   href?: string | null;
   links?: string[];
   lunar?: components["schemas"]["LunarDay"] | null;
   note?: string;
   place?: string;
   private?: boolean;
   recurrence_id: string;
   reminders?: number[];
   rrule?: string | null;
   scope?: components["schemas"]["Scope"];
   tentative?: boolean;
   title?: string;
   tz?: string;
  };
  EventFull: {
   all_day: boolean;
   busy: boolean;
   calendar: string;
   changed_at: string;
   clashes: components["schemas"]["Clash"][];
   colour: number | null;
   conference: string;
   created_by: string;
   dtend: string;
   dtstart: string;
   guests: components["schemas"]["MeetingGuest"][];
   href: string;
   id: string;
   kind: string;
   links: string[];
   lunar: components["schemas"]["Lunar"] | null;
   may: string[];
   mine: string;
   note: string;
   organizer: components["schemas"]["MeetingGuest"] | null;
   organizes: boolean;
   place: string;
   private: boolean;
   proposals: components["schemas"]["Proposal"][];
   recurrence_id: string;
   recurs: boolean;
   ref: string;
   reminders: number[];
   revision: number;
   rrule: string;
   series: components["schemas"]["EventSeries"] | null;
   status: string;
   title: string;
   trashed: boolean;
   tz: string;
   uid: string;
   video: boolean;
   writes: boolean;
  };
  EventSeries: {
   dtend: string;
   dtstart: string;
   exdates: string[];
   rrule: string;
  };
  ExchangeList: {
   items: components["schemas"]["ExchangeView"][];
  };
  ExchangeState: "waiting" | "running" | "done" | "cancelled" | "failed";
  ExchangeView: {
   archive_bytes: number | null;
   at: string;
   done: number;
   ended_at: string | null;
   id: string;
   losses: components["schemas"]["Lost"][];
   name: string;
   pages: string[];
   space: string;
   state: components["schemas"]["ExchangeState"];
   total: number;
   way: components["schemas"]["ExchangeWay"];
  };
  ExchangeWay: "in" | "out";
  ExportState: "waiting" | "done" | "failed";
  ExtraCount: {
   kind: string;
   present: number;
  };
  Factors: {
   passkeys: components["schemas"]["Passkey"][];
   recovery_left: number;
   required: boolean;
   totp: boolean;
  };
  FetchPolicy: {
   fetches: boolean;
   networks?: string[];
  };
  Figure: {
   note: string;
   number: number;
   published_on: string;
  };
  FileList: {
   items: components["schemas"]["FileView"][];
   may: string[];
   next: string | null;
  };
  FilesNewPolicy: {
   allow_types: string[] | null;
   clamd: string | null;
   deny_extensions: string[];
   deny_types: string[];
   file_bytes: number;
   keep_location: boolean;
   ocr: boolean;
   person_bytes: number | null;
   warn_hwp: boolean;
   watermark: boolean;
  };
  FilesPolicy: {
   allow_types?: string[] | null;
   clamd?: string | null;
   deny_extensions: string[];
   deny_types: string[];
   file_bytes: number;
   keep_location: boolean;
   ocr: boolean;
   person_bytes?: number | null;
   warn_hwp: boolean;
   watermark: boolean;
  };
  FilesState: "clean" | "held" | "infected";
  FilesTrouble: {
   code: string;
   params: {
    [key: string]: string | number;
   };
  };
  FileView: {
   changed_at: string;
   changed_by: string;
   created_at: string;
   created_by: string;
   id: string;
   inline: boolean;
   may: string[];
   media_type: string;
   name: string;
   picture: boolean;
   ref: string;
   revision: number;
   sha256: string;
   size: number;
   state: components["schemas"]["FilesState"];
   thing: string;
   version: number;
  };
  Filled: {
   assignees: string[];
   body: string;
   due_on: string | null;
   estimate_minutes: number | null;
   milestone: string | null;
   priority: number;
   starts_on: string | null;
   tags: string[];
   title: string;
  };
  Filter: {
   assigned_by?: string | null;
   assignee?: string[];
   author?: string[];
   blocked?: boolean | null;
   changed_after?: string | null;
   due_after?: string | null;
   due_before?: string | null;
   follower?: string[];
   milestone?: string[];
   overdue?: boolean | null;
   overlaps_from?: string | null;
   overlaps_until?: string | null;
   parent?: string | null;
   priority?: number[];
   project?: string[];
   sort?: components["schemas"]["TasksSort"];
   status?: string[];
   tag?: string[];
   text: string;
   trashed: boolean;
   within?: string | null;
  };
  Filters: {
   items: components["schemas"]["SavedFilter"][];
  };
  Finding: {
   first: string;
   last: string;
   minutes: number;
   optional?: string[];
   people: string[];
  };
  FirstAssignment: {
   duty: string;
   heads: boolean;
   post?: string | null;
   rank: string;
   site?: string | null;
   unit: string;
  };
  FirstEmployment: {
   extra: boolean;
   family: string;
   grade: string;
   kind: string;
  };
  FirstSetUp: {
   fn: string;
   fn_en: string;
   language: string;
   number: string;
   password: string;
   person: string;
  };
  Follow: {
   state: "follow" | "mute" | null;
  };
  Followed: {
   actor: components["schemas"]["ThingsParty"];
   at: string;
   name: string;
   thing: components["schemas"]["Brief"];
  };
  FollowedThings: {
   items: components["schemas"]["Followed"][];
   next: number | null;
  };
  Following: {
   auto: boolean;
   followers: number;
   state: string | null;
  };
  Forwarded: {
   by: string;
   name: string;
  };
  ForwardWish: {
   client: string;
   rooms: string[];
  };
  FoundSpace: {
   openings: components["schemas"]["Opening"][];
   space: components["schemas"]["Space"];
  };
  FoundSpaces: {
   items: components["schemas"]["FoundSpace"][];
   looked: number;
  };
  FreeList: {
   items: components["schemas"]["FreeTimes"][];
  };
  FreeRooms: {
   answered: boolean;
   items: components["schemas"]["MeetingRoom"][];
  };
  FreeTimes: {
   absent: components["schemas"]["Period"][];
   busy: components["schemas"]["Period"][];
   person: string;
   tentative: components["schemas"]["Period"][];
  };
  GivenPolicy: {
   heads: boolean;
  };
  GradeCount: {
   gap: number;
   grade: string;
   present: number;
   quota: number;
  };
  GradeQuota: {
   grade: string;
   number: number;
  };
  Group: {
   created_by: string;
   id: string;
   members?: string[];
   name: string;
   note: string;
   revision: number;
  };
  GroupCount: {
   key: string | null;
   tasks: number;
  };
  Grouping: "state" | "assignee" | "milestone" | "priority" | "project" | "tag";
  GroupInput: {
   id?: string | null;
   mandatory: boolean;
   name: string;
   single: boolean;
   tags?: components["schemas"]["TagInput"][];
  };
  GroupView: {
   group: components["schemas"]["Group"];
   may: string[];
  };
  GuestAnswer: {
   counter?: components["schemas"]["Proposing"] | null;
   partstat: string;
  };
  GuestAt: {
   arrived_at: string | null;
   booking: string;
   code: string;
   dtend: string;
   dtstart: string;
   host: string;
   host_fn: string;
   id: string;
   name: string;
   org: string;
   organizer: string;
   site: string;
   site_name: string;
   space_name: string;
   status: components["schemas"]["BookingStatus"];
  };
  GuestList: {
   items: components["schemas"]["BookingGuest"][];
  };
  GuestPass: {
   dtend: string;
   dtstart: string;
   host_fn: string;
   name: string;
   site_name: string;
   space_name: string;
   used: boolean;
  };
  GuestWish: {
   email: string;
   name: string;
   optional: boolean;
   party?: string | null;
   room: boolean;
  };
  HandoverHandover: {
   collections: components["schemas"]["Brief"][];
   kinds: components["schemas"]["OfKind"][];
   made: number;
  };
  HandoverPolicy: {
   heads: boolean;
  };
  Happening: {
   adds: boolean;
   at: string;
   by: components["schemas"]["Who"] | null;
   label: string | null;
   name: string;
   position: number;
   reason: string | null;
   role: string | null;
   to: string | null;
   version: number | null;
   who: string | null;
  };
  Headcount: {
   extra: components["schemas"]["ExtraCount"][];
   extra_total: number;
   grades: components["schemas"]["GradeCount"][];
   headline: components["schemas"]["Headline"] | null;
   on: string;
   total: components["schemas"]["GradeCount"];
  };
  Headline: {
   note: string;
   number: number;
   published_on: string;
  };
  Health: {
   audit: components["schemas"]["AuditState"];
   backup: components["schemas"]["Backup"] | null;
   certificate: components["schemas"]["Certificate"] | null;
   database: components["schemas"]["DatabaseHealth"];
   disk: components["schemas"]["DiskHealth"] | null;
   jobs: components["schemas"]["JobCounts"];
   mail: components["schemas"]["MailHealth"];
   online: number;
   parked: number;
   pending_migrations: string[];
   position: number;
   python: string;
   readers: components["schemas"]["ReaderHealth"][];
   sessions: number;
   started_at: string | null;
   uptime_seconds: number | null;
   version: string;
   warnings: components["schemas"]["Warning"][];
  };
  Heirs: {
   kinds?: {
    [key: string]: string | null;
   };
   to?: string | null;
  };
  History: {
   items: components["schemas"]["Happening"][];
   next: number | null;
  };
  Hit: {
   at: string;
   created_by: string;
   id: string;
   kind: string;
   label: string;
   path: components["schemas"]["SearchStep"][];
   place: string;
   place_name: string;
   ref: string;
   snippet: components["schemas"]["Piece"];
   summary: string;
   title: components["schemas"]["Piece"];
   within: string | null;
  };
  Hold: {
   id: string;
   name: string;
   person: string | null;
   placed_at: string;
   placed_by: string;
   placed_name: string;
   reason: string;
   released_at: string | null;
   released_name: string | null;
   room: string | null;
   withheld: number;
  };
  HoldEnd: {
   reason: string;
  };
  Holder: {
   acting: string;
   concurrent: boolean;
   fn: string;
   person: string;
   post: string;
  };
  HomePosts: {
   must_read: components["schemas"]["PostRow"][];
   newest: components["schemas"]["PostRow"][];
  };
  HoursList: {
   items: components["schemas"]["PersonHours"][];
  };
  HoursWish: {
   begin: string;
   days: number[];
   end: string;
   lunch_begin?: string | null;
   lunch_end?: string | null;
  };
  IdentityAnswer: {
   credential: {
    [key: string]: unknown;
   };
   id: string;
  };
  IdentityChoices: {
   dense?: boolean | null;
   language?: string | null;
   plain?: boolean | null;
   text?: string | null;
   theme?: string | null;
  };
  IdentityNewPolicy: {
   absolute_hours: number;
   admin_second_factor: boolean;
   idle_minutes: number;
   invitation_days: number;
   parallel: number;
   rp_id: string;
   staff_second_factor: boolean;
   token_days: number;
  };
  Imported: {
   changed: number;
   created: number;
   done: boolean;
   problems: components["schemas"]["RowProblem"][];
   rows: number;
  };
  ImportReport: {
   applied: boolean;
   changed: number;
   new: number;
   problems: components["schemas"]["PeopleTrouble"][];
   rows: number;
   same: number;
  };
  InboxChoices: {
   digest_hour?: number | null;
   follow_own: boolean;
  };
  InboxState: "open" | "unread" | "snoozed" | "done";
  Inheriting: {
   inherits: boolean;
   keep: boolean;
  };
  Instead: {
   spaces: components["schemas"]["Space"][];
   times: components["schemas"]["Opening"][];
  };
  Institution: {
   demo: boolean;
   fn: string;
   fn_en: string;
   notice: string;
  };
  InstitutionView: {
   fn: string;
   fn_en: string;
   notice: string;
   time_zone: string;
   trash_days: number;
  };
  Intake: {
   added: number;
   by: string;
   calendar: string;
   changed: number;
   done: number;
   error: string;
   excluded: number;
   id: string;
   problems: {
    [key: string]: string;
   }[];
   same: number;
   state: string;
   total: number;
  };
  Invitation: {
   expires_at: string;
   fn: string;
   login: string;
   password: string;
   person: string;
  };
  ItemChanges: {
   minutes?: number;
   notes?: string;
   title?: string;
  };
  ItemOrder: {
   items: string[];
  };
  ItemView: {
   begun_at: string | null;
   block: string | null;
   elapsed_seconds: number;
   id: string;
   minutes: number;
   notes: string;
   revision: number;
   title: string;
  };
  JobCounts: {
   failed: number;
   running: number;
   waiting: number;
  };
  Jobs: {
   items: components["schemas"]["JobView"][];
   next: string | null;
  };
  JobView: {
   id: number;
   lock: string | null;
   name: string;
   scheduled_at: string | null;
   state: string;
   tries: number;
  };
  Keeping: {
   exports: components["schemas"]["MessageExport"][];
   holds: components["schemas"]["Hold"][];
   retention: components["schemas"]["MessageRetention"];
  };
  KeptRoom: {
   id: string;
   messages: number;
   name: string;
   sort: components["schemas"]["RoomSort"];
  };
  KeptRooms: {
   items: components["schemas"]["KeptRoom"][];
  };
  Kind: "drive" | "folder" | "file";
  KioskView: {
   name: string;
   now: string;
   site: string;
   site_name: string;
  };
  Labelled: {
   label: string;
   may: string[];
   verdicts: {
    [key: string]: string;
   };
  };
  Labels: {
   duties?: string[];
   families?: string[];
   grades?: string[];
   ranks?: string[];
   site_kinds?: string[];
   unit_kinds?: string[];
  };
  LastLine: {
   at: string;
   by: string;
   files: number;
   name: string;
   recalled: boolean;
   text: string;
  };
  Later: {
   reminders: components["schemas"]["MessageReminder"][];
   scheduled: components["schemas"]["ScheduledMessage"][];
  };
  LaterEdit: {
   send_at?: string | null;
   text?: string | null;
  };
  LaterMessage: {
   files?: string[];
   send_at: string;
   text: string;
  };
  Leaver: {
   fn: string;
   managed: number;
   number: string | null;
   on: string;
   person: string;
   unit: string;
   why: string;
  };
  Leavers: {
   items: components["schemas"]["Leaver"][];
   next?: string | null;
  };
  Leaving: {
   left_on: string | null;
  };
  Level: "needs" | "follow" | "digest";
  Line: {
   adds: boolean;
   delegates: boolean;
   expires_at: string | null;
   inherited: boolean;
   party: components["schemas"]["ThingsParty"];
   role: string | null;
   source: components["schemas"]["Brief"] | null;
  };
  LinkChange: {
   downloads_most?: number | null;
   expires_at?: string | null;
   password?: string | null;
   role?: components["schemas"]["Role"] | null;
  };
  LinkView: {
   adds: boolean;
   note: string;
   password: boolean;
   role?: string | null;
   target?: string | null;
   thing?: components["schemas"]["Brief"] | null;
  };
  ListedAdministrator: {
   items: components["schemas"]["Administrator"][];
   next?: string | null;
  };
  ListedBoardMember: {
   items: components["schemas"]["BoardMember"][];
   next?: string | null;
  };
  ListedGroup: {
   items: components["schemas"]["Group"][];
   next?: string | null;
  };
  ListedParty: {
   items: components["schemas"]["PartiesParty"][];
   next?: string | null;
  };
  ListedReorganisationView: {
   items: components["schemas"]["ReorganisationView"][];
   next?: string | null;
  };
  ListedRow: {
   items: components["schemas"]["Row"][];
   next?: string | null;
  };
  ListedSite: {
   items: components["schemas"]["Site"][];
   next?: string | null;
  };
  ListedViewing: {
   items: components["schemas"]["Viewing"][];
   next?: string | null;
  };
  Listing: {
   count: number | null;
   drive: components["schemas"]["DriveView"] | null;
   folder: components["schemas"]["EntryView"];
   items: components["schemas"]["EntryView"][];
   may: string[];
   next: string | null;
   path: components["schemas"]["DriveStep"][];
  };
  LockView: {
   by: components["schemas"]["Who"];
   door: string;
   mine: boolean;
   note: string;
   until: string;
  };
  Look: {
   advice: string[];
   file: string;
   form: string | null;
   media_type: string;
   name: string;
   size: number;
   state: string;
   version: number;
   view: components["schemas"]["View"];
   watermark: components["schemas"]["Watermark"] | null;
   why: string | null;
   words: boolean;
  };
  Lost: {
   code: string;
   name: string;
  };
  Lunar: {
   day: number;
   leap: boolean;
   month: number;
  };
  LunarDay: {
   day: number;
   leap: boolean;
   month: number;
  };
  Made: {
   comment: components["schemas"]["Comment"];
   unreached: string[];
  };
  MailHealth: {
   configured: boolean;
   failed: number;
   waiting: number;
  };
  Me: {
   fn: string;
   fn_en: string;
   id: string;
   number: string | null;
   portrait: string | null;
   sort: string;
  };
  MeetingChanges: {
   host?: string;
   location?: string;
   quorum?: number | null;
   secretary?: string | null;
   starts_at?: string | null;
   title?: string;
  };
  MeetingGuest: {
   address: string;
   cutype: string;
   link?: string | null;
   misses?: string[];
   name: string;
   optional: boolean;
   partstat: string;
   person: string | null;
  };
  MeetingInvitation: {
   all_day: boolean;
   dtend: string | null;
   dtstart: string | null;
   note: string;
   off: boolean;
   organizer: string;
   over: boolean;
   partstat: string;
   place: string;
   rrule: string;
   sequence: number;
   title: string;
  };
  MeetingList: {
   items: components["schemas"]["MeetingRow"][];
   may: string[];
   next: string | null;
  };
  MeetingNote: {
   at: string;
   attendee?: string | null;
   by: string;
   due_on?: string | null;
   id: string;
   item?: string | null;
   revision: number;
   sort: components["schemas"]["MeetingsSort"];
   task?: string | null;
   text: string;
  };
  MeetingRoom: {
   features: string[];
   fn: string;
   free: boolean;
   id: string;
   seats: number;
   site: string;
  };
  MeetingRow: {
   about: components["schemas"]["Brief"] | null;
   chair: string;
   chair_name: string;
   ended_at: string | null;
   id: string;
   location: string;
   mine: boolean;
   minutes?: components["schemas"]["Brief"] | null;
   started_at: string | null;
   starts_at: string | null;
   state: components["schemas"]["MeetingStage"];
   title: string;
  };
  MeetingSlot: {
   dtend: string;
   dtstart: string;
   missing: string[];
   perhaps: string[];
  };
  MeetingsSort: "remark" | "decision" | "todo" | "parked" | "point";
  MeetingsStep: "start" | "pause" | "resume" | "go";
  MeetingStage: "planned" | "running" | "paused" | "ended";
  MeetingState: {
   about: components["schemas"]["Brief"] | null;
   attendees: components["schemas"]["AttendeeView"][];
   chair: string;
   chair_name: string;
   checks: components["schemas"]["Check"][];
   ended_at: string | null;
   has_outline: boolean;
   host: string;
   id: string;
   item: string | null;
   items: components["schemas"]["ItemView"][];
   leads: boolean;
   location: string;
   may: string[];
   me: string | null;
   minutes: components["schemas"]["Brief"] | null;
   notes: components["schemas"]["MeetingNote"][];
   now: string;
   offers_approval: boolean;
   quorum: number | null;
   revision: number;
   secretary: string | null;
   secretary_name: string;
   started_at: string | null;
   starts_at: string | null;
   state: components["schemas"]["MeetingStage"];
   tasks: components["schemas"]["Brief"][];
   title: string;
   votes: components["schemas"]["VoteView"][];
  };
  MemberInput: {
   adds: boolean;
   party: string;
   role?: components["schemas"]["Role"] | null;
  };
  Message: {
   at: string;
   by: string;
   card?: string | null;
   change: number;
   client: string;
   edited_at?: string | null;
   files?: components["schemas"]["Sent"][];
   forwarded?: components["schemas"]["Forwarded"] | null;
   name: string;
   pinned: boolean;
   poll?: components["schemas"]["Poll"] | null;
   reactions?: {
    [key: string]: string[];
   };
   recalled_at?: string | null;
   reply?: components["schemas"]["Quoted"] | null;
   room: string;
   seq: number;
   text: string;
  };
  MessageEdit: {
   text: string;
  };
  MessageExport: {
   archive_bytes: number | null;
   at: string;
   by: string;
   by_name: string;
   id: string;
   kept: boolean;
   messages: number;
   name: string;
   person: string | null;
   reason: string;
   room: string | null;
   state: components["schemas"]["ExportState"];
  };
  MessageReminder: {
   message: components["schemas"]["Message"];
   remind_at: string;
   title: string;
   told: boolean;
  };
  MessageRetention: {
   direct?: number | null;
   group?: number | null;
   project?: number | null;
   self?: number | null;
   site?: number | null;
   unit?: number | null;
  };
  MessageRetentionEdit: {
   direct?: number | null;
   group?: number | null;
   project?: number | null;
   self?: number | null;
   site?: number | null;
   unit?: number | null;
  };
  Messages: {
   after: boolean;
   before: boolean;
   change: number;
   items: components["schemas"]["Message"][];
  };
  MessengerPolicy: {
   drop_any: boolean;
   drop_files: number;
   drop_minutes: number;
   recall_minutes: number;
  };
  MessengerPolicyEdit: {
   drop_any: boolean;
   drop_files: number;
   drop_minutes: number;
   recall_minutes: number;
  };
  Milestone: {
   closed_at: string | null;
   done: number;
   due_on: string | null;
   id: string;
   name: string;
   project: string;
   revision: number;
   starts_on: string | null;
   summary: string;
   tasks: number;
  };
  MilestoneEdit: {
   closed?: boolean;
   due_on?: string | null;
   name?: string;
   starts_on?: string | null;
   summary?: string;
  };
  MineCounts: {
   by_me: number;
   following: number;
   later: number;
   overdue: number;
   today: number;
   week: number;
  };
  Move: {
   ids: string[];
   project: string;
  };
  MovePreview: {
   dependencies_cut: number;
   gains: components["schemas"]["PersonBrief"][];
   gains_total: number;
   loses: components["schemas"]["PersonBrief"][];
   loses_total: number;
   tags_lost: string[];
   tags_needed: string[];
   tasks: number;
  };
  Moving: {
   calendar: string;
  };
  MyData: {
   acts: {
    [key: string]: number;
   };
   assignments: components["schemas"]["Assignment"][];
   employments: components["schemas"]["Employment"][];
   factors: components["schemas"]["Factors"];
   groups: components["schemas"]["Group"][];
   person: components["schemas"]["Person"];
   sessions: components["schemas"]["Place"][];
   settings: {
    [key: string]: unknown;
   };
   standings: components["schemas"]["Standing"][];
   terms: components["schemas"]["BoardTerm"][];
   things: {
    [key: string]: number;
   };
   tokens: components["schemas"]["Token"][];
   viewings: components["schemas"]["Viewing"][];
  };
  Names: {
   items: components["schemas"]["SearchName"][];
  };
  Needs: "majority" | "two-thirds" | "most";
  NeedsInput: {
   lag_days: number;
   sort?: components["schemas"]["TasksLink"];
  };
  Neighbours: {
   after: string | null;
   before: string | null;
   number: number;
   of: number;
  };
  NewAct: {
   act: string;
   ids: string[];
   to?: string | null;
  };
  NewAnswer: {
   state: components["schemas"]["PostState"];
   text: string;
  };
  NewAssignment: {
   acting: string;
   duties: string;
   duty: string;
   heads: boolean;
   main: boolean;
   post?: string | null;
   rank: string;
   since: string;
   site?: string | null;
   unit: string;
   until?: string | null;
  };
  NewAttendee: {
   affiliation: string;
   name: string;
   observes: boolean;
   person?: string | null;
  };
  NewBallot: {
   attendee?: string | null;
   choice: string;
   salt: string;
  };
  NewBoard: {
   categories?: string[];
   lead: string;
   name: string;
   sort: components["schemas"]["BoardSort"];
  };
  NewBooking: {
   dtstart: string;
   email: string;
   name: string;
   note: string;
  };
  NewCalendar: {
   colour?: number | null;
   name: string;
  };
  NewChoices: {
   digest_hour: number | null;
   follow_own: boolean;
  };
  Newcomers: {
   people: string[];
  };
  NewComment: {
   anchor?: string | null;
   files?: string[];
   quote: string;
   reply_to?: string | null;
   text: string;
  };
  NewDay: {
   kind: string;
   name_en: string;
   name_ko: string;
   on: string;
  };
  NewDoor: {
   name: string;
   sort: string;
  };
  NewEditor: {
   discovery: string;
   name: string;
   networks?: string[];
  };
  NewEmployment: {
   extra: boolean;
   family: string;
   grade: string;
   kind: string;
   since: string;
   until?: string | null;
  };
  NewEntryName: {
   name: string;
  };
  NewEvent: {
   busy?: boolean;
   calendar: string;
   colour?: number | null;
   conference?: string | null;
   dtend?: string;
   dtstart: string;
   guests?: components["schemas"]["GuestWish"][];
   href?: string | null;
   links?: string[];
   lunar?: components["schemas"]["LunarDay"] | null;
   note?: string;
   place?: string;
   private?: boolean;
   reminders?: number[];
   rrule?: string | null;
   tentative?: boolean;
   title: string;
   tz?: string;
  };
  NewExport: {
   complete: boolean;
   ids: string[];
   reason?: string | null;
  };
  NewFilter: {
   name: string;
   project?: string | null;
   query: components["schemas"]["Filter"];
   shared: boolean;
  };
  NewFolder: {
   name: string;
   parent: string;
  };
  NewGrant: {
   adds: boolean;
   delegates: boolean;
   expires_at?: string | null;
   role: components["schemas"]["Role"] | null;
  };
  NewGroup: {
   members?: string[];
   name: string;
   note: string;
  };
  NewGuest: {
   email: string;
   expires_at?: string | null;
   fn: string;
   role: components["schemas"]["Role"];
  };
  NewGuestPass: {
   email: string;
   name: string;
   org: string;
  };
  NewHold: {
   person?: string | null;
   reason: string;
   room?: string | null;
  };
  NewImport: {
   file?: string | null;
   password: string;
   to: string;
   url?: string | null;
   username: string;
  };
  NewItem: {
   minutes: number;
   title: string;
  };
  NewLabel: {
   label: string;
   reason: string;
  };
  NewLabels: {
   duties?: string[];
   families?: string[];
   grades?: string[];
   ranks?: string[];
   site_kinds?: string[];
   unit_kinds?: string[];
  };
  NewLink: {
   adds: boolean;
   downloads_most?: number | null;
   expires_at?: string | null;
   note: string;
   password?: string | null;
   reason?: string | null;
   role: components["schemas"]["Role"] | null;
  };
  NewLock: {
   minutes: number;
   note: string;
  };
  NewMeeting: {
   about: string;
   location: string;
   persons?: string[];
   starts_at?: string | null;
   title?: string | null;
  };
  NewMember: {
   note: string;
   person: string;
   since?: string | null;
   until?: string | null;
  };
  NewMessage: {
   client: string;
   files?: string[];
   reply_to?: number | null;
   text: string;
  };
  NewMilestone: {
   due_on?: string | null;
   name: string;
   starts_on?: string | null;
   summary: string;
  };
  NewName: {
   name: string;
  };
  NewNote: {
   attendee?: string | null;
   due_on?: string | null;
   item?: string | null;
   sort: components["schemas"]["MeetingsSort"];
   text: string;
  };
  NewOutsider: {
   email: string;
   fn: string;
   org: string;
   site?: string | null;
   until?: string | null;
  };
  NewPage: {
   icon?: string | null;
   parent?: string | null;
   space?: string | null;
   template?: string | null;
   title?: string | null;
  };
  NewPageTodo: {
   assignees?: string[];
   block: string;
   due_on?: string | null;
   project?: string | null;
   summary?: string | null;
  };
  NewPasskey: {
   credential: {
    [key: string]: unknown;
   };
   id: string;
   name: string;
  };
  NewPerson: {
   assignment?: components["schemas"]["FirstAssignment"] | null;
   duties: string;
   email?: string | null;
   employment?: components["schemas"]["FirstEmployment"] | null;
   extension: string;
   fn: string;
   fn_en: string;
   invite: boolean;
   joined_on?: string | null;
   language: string;
   mobile: string;
   number?: string | null;
   org: string;
   sort: string;
   tel: string;
  };
  NewPlan: {
   height: number;
   name: string;
   ordering: number;
   shapes?: components["schemas"]["ShapeWish"][];
   storey: string;
   width: number;
  };
  NewPoint: {
   text: string;
  };
  NewPost: {
   heads: boolean;
   name: string;
   ordering: number;
   since: string;
   until?: string | null;
  };
  NewProject: {
   colour: string;
   due_on?: string | null;
   key?: string | null;
   members?: components["schemas"]["MemberInput"][];
   name: string;
   starts_on?: string | null;
   summary: string;
   template: string;
   visibility?: components["schemas"]["Visibility"] | null;
  };
  NewQuota: {
   kinds: components["schemas"]["SpaceKind"][];
   minutes: number;
   party: string;
   since: string;
   until?: string | null;
  };
  NewRelay: {
   host: string;
   password?: string | null;
   port: number;
   sender: string;
   sender_name: string;
   tls: string;
   user: string;
  };
  NewReorganisation: {
   changes: components["schemas"]["PeopleStep"][];
   note: string;
   takes_effect_on: string;
   title: string;
  };
  NewRoom: {
   announces: boolean;
   name: string;
   open: boolean;
   people?: string[];
  };
  NewScanner: {
   clamd: string;
  };
  NewSchedule: {
   folder?: string | null;
   hour: number | null;
   keep: number;
   passphrase?: string | null;
  };
  NewSite: {
   address: string;
   affiliates?: string[];
   closed_on?: string | null;
   code?: string | null;
   name: string;
   name_en: string;
   opened_on?: string | null;
   operator: string;
   ordering: number;
   parent?: string | null;
   postcode: string;
   site_kind: string;
   tel: string;
   unit?: string | null;
  };
  NewSlide: {
   blocks?: {
    [key: string]: unknown;
   }[];
   continued: boolean;
   layout: string;
   section: string;
   title: string;
  };
  NewSlidesFile: {
   numbers: boolean;
   reason?: string | null;
   slides: components["schemas"]["NewSlide"][];
   theme: string;
  };
  NewSpace: {
   access?: components["schemas"]["SpaceAccess"];
   approval: boolean;
   capacity: number;
   features?: string[];
   kind: components["schemas"]["SpaceKind"];
   lets: boolean;
   name: string;
   note: string;
   ordering: number;
   parts?: string[];
   storey: string;
   wheelchair: boolean;
  };
  NewStanding: {
   counterpart: string;
   reason: string;
   since: string;
   status: string;
   until?: string | null;
  };
  NewSubscription: {
   address: string;
   colour?: number | null;
   name: string;
  };
  NewTags: {
   tags: string[];
  };
  NewTask: {
   assignees?: string[];
   body: string;
   due_on?: string | null;
   estimate_minutes?: number | null;
   followers?: string[];
   milestone?: string | null;
   parent?: string | null;
   priority: number;
   project: string;
   source?: string | null;
   starts_on?: string | null;
   state?: string | null;
   tags?: string[];
   title: string;
  };
  NewTemplate: {
   page: string;
   shared: boolean;
   title?: string | null;
  };
  NewTerm: {
   career: string;
   office: string;
   ordering: number;
   since: string;
   until?: string | null;
  };
  NewTime: {
   minutes: number;
   note: string;
   spent_on: string;
  };
  NewToken: {
   days: number;
   kind: string;
   name: string;
   password: string;
   scopes?: string[] | null;
  };
  NewTrip: {
   all_day: boolean;
   companions?: string[];
   deputy?: string | null;
   dtend: string;
   dtstart: string;
   place: string;
   purpose: string;
   region: string;
   site?: string | null;
  };
  NewVersion: {
   name: string;
  };
  NewVote: {
   choices: string[];
   item?: string | null;
   needs?: components["schemas"]["Needs"];
   question: string;
   secret: boolean;
  };
  NewWikiArchive: {
   page?: string | null;
   reason?: string | null;
   space?: string | null;
  };
  NewWikiImport: {
   file: string;
   parent?: string | null;
   space?: string | null;
  };
  NextPlace: {
   dtend: string;
   dtstart: string;
   kind: string;
   site: string;
   site_name: string;
   title: string;
  };
  NextPlaces: {
   items: components["schemas"]["NextPlace"][];
  };
  NextStep: {
   item?: string | null;
   step: components["schemas"]["MeetingsStep"];
  };
  NoteChanges: {
   attendee?: string | null;
   due_on?: string | null;
   sort?: components["schemas"]["MeetingsSort"];
   text?: string;
  };
  Notice: {
   actor: components["schemas"]["ThingsParty"];
   adds: boolean;
   at: string;
   count: number;
   done_at: string | null;
   id: string;
   level: components["schemas"]["Level"];
   name: string;
   people: number;
   read_at: string | null;
   role?: string | null;
   snoozed_until: string | null;
   thing: components["schemas"]["Brief"];
  };
  Notices: {
   counts: components["schemas"]["Counts"];
   items: components["schemas"]["Notice"][];
   next?: string | null;
  };
  OfKind: {
   count: number;
   items: components["schemas"]["Brief"][];
   kind: string;
  };
  OpenedDrop: {
   expires_at: string;
   id: string;
   token: string;
  };
  Opening: {
   dtend: string;
   dtstart: string;
  };
  OpenRoom: {
   announces: boolean;
   id: string;
   name: string;
   people: number;
  };
  OpenRooms: {
   items: components["schemas"]["OpenRoom"][];
  };
  Order: {
   ids: string[];
  };
  Outcome: "carried" | "rejected" | "chosen" | "tied" | "no-quorum";
  PageAnchor: {
   block: string;
   end: number;
   start: number;
   thread: string;
  };
  PageBox: {
   block: string;
   done: boolean;
  };
  PageComparison: {
   lines: components["schemas"]["DiffLine"][];
  };
  PageCopy: {
   parent?: string | null;
   space?: string | null;
   title?: string | null;
   with_pages: boolean;
  };
  PageEdit: {
   icon?: string | null;
   logs_reading?: boolean | null;
   title?: string | null;
  };
  PageFull: {
   page: components["schemas"]["PageView"];
   path: components["schemas"]["PageStep"][];
   space: components["schemas"]["SpaceView"] | null;
  };
  PageLeaf: {
   icon: string;
   id: string;
   may?: string[];
   number: number;
   parent: string | null;
   rank: number;
   shared: boolean;
   state: components["schemas"]["PageState"];
   title: string;
  };
  PageMove: {
   after?: string | null;
   first: boolean;
   parent?: string | null;
   space?: string | null;
  };
  PagePerson: {
   id: string;
   name: string;
  };
  PagePrint: {
   reason?: string | null;
  };
  PageReader: {
   first_at: string;
   id: string;
   last_at: string;
   name: string;
   times: number;
  };
  PageReaderList: {
   items: components["schemas"]["PageReader"][];
   next: string | null;
  };
  PageRights: {
   alone: boolean;
  };
  PageSight: {
   count: number;
   gains: components["schemas"]["PagePerson"][];
   gains_total: number;
   loses: components["schemas"]["PagePerson"][];
   loses_total: number;
  };
  PageState: "draft" | "review" | "published";
  PageStateEdit: {
   review_on?: string | null;
   reviewer?: string | null;
   state: components["schemas"]["PageState"];
  };
  PageStep: {
   icon: string;
   id: string;
   title: string;
  };
  PageTarget: {
   parent?: string | null;
   space?: string | null;
  };
  PageTree: {
   items: components["schemas"]["PageLeaf"][];
   space: components["schemas"]["SpaceView"] | null;
  };
  PageVersionList: {
   items: components["schemas"]["PageVersionView"][];
   next: string | null;
  };
  PageVersionView: {
   at: string;
   begun_at: string;
   by: components["schemas"]["PagePerson"];
   cause: components["schemas"]["VersionCause"];
   id: string;
   name: string;
   page: string;
   people: components["schemas"]["PagePerson"][];
   title: string;
   words: number;
  };
  PageView: {
   alone: boolean;
   changed_at: string;
   changed_by: components["schemas"]["PagePerson"];
   created_at: string;
   created_by: components["schemas"]["PagePerson"];
   edited_at: string;
   edited_by: components["schemas"]["PagePerson"];
   favourite: boolean;
   icon: string;
   id: string;
   label: string;
   logged: boolean;
   logs_reading: boolean | null;
   may: string[];
   parent: string | null;
   place: string;
   ref: string;
   review_on: string | null;
   reviewed_at: string | null;
   reviewed_by: components["schemas"]["PagePerson"] | null;
   reviewer: components["schemas"]["PagePerson"] | null;
   revision: number;
   role: string | null;
   shared: boolean;
   space: string;
   state: components["schemas"]["PageState"];
   title: string;
   trashed_at: string | null;
   words: number;
  };
  PageViews: {
   items: components["schemas"]["PageView"][];
   next: string | null;
  };
  Parked: {
   items: components["schemas"]["ParkedFact"][];
   next: string | null;
  };
  ParkedFact: {
   actor: string;
   at: string;
   error: string;
   name: string;
   position: number;
   reader: string;
   subject: string;
  };
  Part: {
   key: string;
   name: string;
   name_en: string;
   people?: string[];
  };
  PartiesParty: {
   id: string;
   kind: string;
   label: string;
   name: string;
   portrait?: string | null;
  };
  Passkey: {
   created_at: string;
   id: string;
   name: string;
   used_at: string | null;
  };
  PasskeyMade: {
   passkey: components["schemas"]["Passkey"];
   recovery_codes: string[];
   session: components["schemas"]["SessionView"];
  };
  PasskeyName: {
   name: string;
  };
  Password: {
   password: string;
  };
  Passwords: {
   new: string;
   old: string;
  };
  Penalties: {
   items: components["schemas"]["Penalty"][];
  };
  Penalty: {
   at: string;
   booking: string;
   decided_at: string | null;
   dtstart: string;
   fn: string;
   id: string;
   person: string;
   reason: string;
   site: string;
   sort: string;
   space_name: string;
   state: string;
  };
  PeopleMembers: {
   members: string[];
  };
  PeopleReason: {
   reason: string;
  };
  PeopleStep: {
   code: string;
   duties?: string[];
   into: string;
   key: string;
   name: string;
   name_en: string;
   op: string;
   ordering: number;
   parent: string;
   parts?: components["schemas"]["Part"][];
   unit: string;
   unit_kind: string;
   units?: string[];
  };
  PeopleTrouble: {
   code: string;
   column: string;
   row: number;
   value: string;
  };
  Period: {
   dtend: string;
   dtstart: string;
  };
  Person: {
   duties: string;
   email?: string | null;
   extension: string;
   fn: string;
   fn_en: string;
   id: string;
   joined_on?: string | null;
   language: string;
   left_on?: string | null;
   mobile: string;
   number?: string | null;
   org: string;
   portrait?: string | null;
   revision: number;
   sort: string;
   suspended_at?: string | null;
   tel: string;
  };
  PersonBrief: {
   fn: string;
   id: string;
  };
  PersonHours: {
   hours: components["schemas"]["WorkHours"];
   person: string;
  };
  PersonView: {
   assignments: components["schemas"]["Assignment"][];
   employments: components["schemas"]["Employment"][];
   groups: components["schemas"]["Group"][];
   joined_on: string | null;
   language: string;
   may: string[];
   person: components["schemas"]["Row"];
   revision: number;
   standings: components["schemas"]["Standing"][];
   terms: components["schemas"]["BoardTerm"][];
   units: {
    [key: string]: string;
   };
  };
  Piece: {
   cut_after: boolean;
   cut_before: boolean;
   hits: [
    number,
    number
   ][];
   text: string;
  };
  Pins: {
   items: components["schemas"]["Message"][];
  };
  Place: {
   address: string;
   created_at: string;
   device: string;
   ends_at: string;
   here: boolean;
   id: string;
   seen_at: string;
  };
  Places: {
   items: components["schemas"]["Place"][];
  };
  PlanEdit: {
   height?: number;
   name?: string;
   ordering?: number;
   shapes?: components["schemas"]["ShapeWish"][];
   storey?: string;
   width?: number;
  };
  PlanList: {
   items: components["schemas"]["SpacePlan"][];
  };
  PlanShape: {
   id: string;
   label: string;
   points: number[];
   sort: string;
   space?: string | null;
  };
  Poll: {
   anonymous: boolean;
   closed: boolean;
   ends_at: string | null;
   multiple: boolean;
   options: components["schemas"]["PollOption"][];
   voters: number;
  };
  PollOption: {
   count: number;
   text: string;
  };
  PollWish: {
   anonymous: boolean;
   client: string;
   ends_at?: string | null;
   multiple: boolean;
   options: string[];
   question: string;
  };
  Possible: {
   name: string;
   owner: string;
   sort: components["schemas"]["Whose"];
  };
  PossibleCalendar: {
   owner: components["schemas"]["CalendarOwner"];
   sort: string;
  };
  PossibleRoom: {
   name: string;
   owner: string;
   sort: components["schemas"]["RoomSort"];
  };
  PossibleSpace: {
   name: string;
   owner: string;
   sort: components["schemas"]["SpaceSort"];
  };
  Post: {
   heads: boolean;
   id: string;
   name: string;
   ordering: number;
   revision: number;
   since: string;
   unit: string;
   until?: string | null;
  };
  PostEdit: {
   body?: string;
   category?: string;
   must_read?: boolean;
   pinned?: boolean;
   shown_from?: string;
   shown_until?: string | null;
   targets?: string[];
   title?: string;
  };
  Posting: {
   announced_at?: string | null;
   answer: string;
   answered_at?: string | null;
   answered_by?: string | null;
   board: string;
   body: string;
   category: string;
   changed_at: string;
   created_at: string;
   created_by: string;
   id: string;
   must_read: boolean;
   pinned: boolean;
   revision: number;
   shown_from: string;
   shown_until?: string | null;
   state?: components["schemas"]["PostState"];
   targets: string[];
   title: string;
   trashed_at?: string | null;
   trashed_by?: string | null;
  };
  PostList: {
   items: components["schemas"]["PostRow"][];
   may: string[];
   next?: string | null;
  };
  PostMade: {
   id: string;
  };
  PostReader: {
   at: string | null;
   fn: string;
   id: string;
   number: string | null;
   unit: string;
  };
  PostReaderList: {
   items: components["schemas"]["PostReader"][];
   next?: string | null;
   people: number;
   read: number;
  };
  PostReaders: {
   people: number;
   read: number;
  };
  PostRow: {
   author: string;
   board: string;
   category: string;
   comments: number;
   created_by: string;
   files: number;
   id: string;
   lead: string;
   mine: boolean;
   must_read: boolean;
   pinned: boolean;
   read: boolean;
   shown_from: string;
   shown_until: string | null;
   state: components["schemas"]["PostState"];
   supports: number;
   title: string;
  };
  PostState: "open" | "reviewing" | "adopted" | "declined" | "done" | "answered";
  PostView: {
   answerer: components["schemas"]["ThingsParty"] | null;
   author: components["schemas"]["ThingsParty"];
   board: components["schemas"]["BoardView"];
   may: string[];
   post: components["schemas"]["Posting"];
   readers: components["schemas"]["PostReaders"] | null;
   supported: boolean;
   supports: number;
   targets: components["schemas"]["ThingsParty"][];
  };
  Predecessor: {
   lag_days: number;
   sort: components["schemas"]["TasksLink"];
   task: components["schemas"]["TaskBrief"];
  };
  Presence: {
   present: boolean;
  };
  Presentation: {
   alive_at: string;
   began_at: string;
   black: boolean;
   name: string;
   page: string;
   presenter: string;
   slide: string;
  };
  PresentationView: {
   running: components["schemas"]["Presentation"] | null;
  };
  Preview: {
   changes: components["schemas"]["Some"];
   gains: components["schemas"]["Some"];
   loses: components["schemas"]["Some"];
  };
  ProblemDocument: {
   code: string;
   errors?: {
    [key: string]: string;
   }[];
   instance: string;
   params?: {
    [key: string]: string | number;
   };
   status: number;
   title: string;
   type: string;
  };
  Progress: {
   person?: string | null;
   state: string;
  };
  ProjectBrief: {
   id: string;
   key: string;
   name: string;
  };
  ProjectCopy: {
   members: boolean;
   name: string;
   starts_on?: string | null;
   tasks: boolean;
  };
  ProjectEdit: {
   colour?: string;
   due_on?: string | null;
   key?: string;
   name?: string;
   starts_on?: string | null;
   summary?: string;
   visibility?: components["schemas"]["Visibility"];
  };
  ProjectEvent: {
   actor: string;
   at: string;
   fields: string[];
   fn: string | null;
   name: string;
   position: number;
   subject: string;
   title: string;
  };
  ProjectHistory: {
   items: components["schemas"]["ProjectEvent"][];
   next: number | null;
  };
  ProjectList: {
   items: components["schemas"]["ProjectRow"][];
   may: string[];
  };
  ProjectRow: {
   archived_at: string | null;
   colour: string;
   created_at: string;
   done: number;
   due_on: string | null;
   id: string;
   key: string;
   may: string[];
   name: string;
   open: number;
   overdue: number;
   revision: number;
   starts_on: string | null;
   summary: string;
   trashed_at: string | null;
   visibility: components["schemas"]["Visibility"];
  };
  ProjectTemplate: {
   id: string;
   milestones: number;
   mine: boolean;
   name: string;
   preset: boolean;
   states: string[];
   tasks: number;
  };
  ProjectTemplateName: {
   name: string;
  };
  ProjectView: {
   members: components["schemas"]["TasksMember"][];
   milestones: components["schemas"]["Milestone"][];
   project: components["schemas"]["ProjectRow"];
   states: components["schemas"]["TasksState"][];
   tag_groups: components["schemas"]["TagGroup"][];
   tags: components["schemas"]["Tag"][];
   templates: components["schemas"]["Template"][];
  };
  Proposal: {
   address: string;
   at: string;
   dtend: string;
   dtstart: string;
   note: string;
   recurrence_id: string;
  };
  Proposing: {
   dtend: string;
   dtstart: string;
   note: string;
  };
  Queue: {
   items: components["schemas"]["Queued"][];
   next: string | null;
  };
  Queued: {
   created_at: string;
   error: string | null;
   id: string;
   next_try_at: string;
   sent_at: string | null;
   state: string;
   subject: string;
   template: string;
   to: string;
   tries: number;
  };
  QuickTasks: {
   assignees?: string[];
   lines: string;
   milestone?: string | null;
   parent?: string | null;
   project: string;
   state?: string | null;
   tags?: string[];
  };
  Quota: {
   grades: components["schemas"]["GradeQuota"][];
   since: string;
  };
  QuotaList: {
   items: components["schemas"]["SpaceQuota"][];
  };
  Quoted: {
   by: string;
   files: number;
   name: string;
   recalled: boolean;
   seq: number;
   text: string;
  };
  Reaction: {
   count: number;
   emoji: string;
   mine: boolean;
  };
  ReaderHealth: {
   error: string | null;
   failing_since: string | null;
   lag: number;
   name: string;
   parked: number;
   position: number;
  };
  Reasons: {
   reasons: components["schemas"]["ShareReason"][];
   role: string | null;
  };
  Recents: {
   items: components["schemas"]["Seen"][];
   next?: string | null;
  };
  Recipient: {
   to: string;
  };
  Recurrence: {
   dtstart?: string | null;
   made_by: string;
   next_on?: string | null;
   remaining?: number | null;
   rrule: string;
   skip_holidays: boolean;
  };
  RecurrenceInput: {
   made_by: string;
   rrule: string;
   skip_holidays: boolean;
  };
  RelayView: {
   configured: boolean;
   has_password: boolean;
   host: string;
   house: string;
   port: number;
   sender: string;
   sender_name: string;
   tls: string;
   user: string;
  };
  Reminded: {
   people: number;
  };
  RemindMe: {
   remind_at: string;
  };
  RemoteCode: {
   picture: string;
  };
  RenewTenancy: {
   until: string;
  };
  Reorganisation: {
   created_at: string;
   created_by: string;
   id: string;
   note: string;
   takes_effect_on: string;
   title: string;
  };
  ReorganisationView: {
   changes: components["schemas"]["UnitChange"][];
   planned: boolean;
   reorganisation: components["schemas"]["Reorganisation"];
  };
  RequestEdit: {
   answer?: string;
   owner?: string | null;
   state?: string;
  };
  RequestList: {
   items: components["schemas"]["SpaceRequest"][];
  };
  Reset: {
   factors: boolean;
   mail: boolean;
  };
  Rewording: {
   text: string;
  };
  Role: "busy" | "view" | "comment" | "edit" | "manage";
  RoleInput: {
   adds: boolean;
   role?: components["schemas"]["Role"] | null;
  };
  RoomEdit: {
   announces?: boolean | null;
   name?: string | null;
   open?: boolean | null;
  };
  RoomHead: {
   announces: boolean;
   change: number;
   draft: string;
   guests: boolean;
   id: string;
   leaves: boolean;
   makes_tasks: boolean;
   may: string[];
   muted: boolean;
   name: string;
   open: boolean;
   other: string | null;
   owner: string | null;
   people: number;
   pinned: boolean;
   recall_minutes: number;
   revision: number;
   saved: number[];
   seen: number;
   seq: number;
   sort: components["schemas"]["RoomSort"];
   title: string;
  };
  RoomHit: {
   at: string;
   by: string;
   name: string;
   room: string;
   seq: number;
   text: string;
   title: string;
  };
  RoomHits: {
   alternative: string | null;
   items: components["schemas"]["RoomHit"][];
   next: string | null;
  };
  RoomList: {
   items: components["schemas"]["RoomRow"][];
   may: string[];
   possible: components["schemas"]["PossibleRoom"][];
  };
  RoomMark: {
   external: boolean;
   name: string;
   person: string;
   role: string;
   seen: number;
   seen_at: string | null;
  };
  RoomMarks: {
   items: components["schemas"]["RoomMark"][];
   people: number;
  };
  RoomRow: {
   announces: boolean;
   drafted: boolean;
   guests: boolean;
   hidden: boolean;
   id: string;
   last: components["schemas"]["LastLine"] | null;
   muted: boolean;
   other: string | null;
   people: number | null;
   pinned: boolean;
   seen: number;
   seq: number;
   sort: components["schemas"]["RoomSort"];
   title: string;
   unread: number;
  };
  RoomSort: "self" | "direct" | "group" | "project" | "unit" | "site";
  RoomsWanted: {
   dtend: string;
   dtstart: string;
   event?: string | null;
   lunar?: components["schemas"]["LunarDay"] | null;
   people?: string[];
   rrule: string;
   seats: number;
   text: string;
   tz: string;
  };
  Row: {
   concurrent: number;
   duties: string;
   duty: string;
   email?: string | null;
   extension: string;
   fn: string;
   fn_en: string;
   grade: string;
   heads: boolean;
   id: string;
   kind: string;
   label: string;
   left_on?: string | null;
   mobile: string;
   number?: string | null;
   ordering: string;
   org: string;
   path: string;
   portrait?: string | null;
   rank: string;
   site?: string | null;
   site_name: string;
   sort: string;
   status: string;
   suspended_at?: string | null;
   tel: string;
   unit?: string | null;
   unit_name: string;
  };
  RowProblem: {
   code: string;
   column: string;
   row: number;
   value: string;
  };
  Rows: {
   items: components["schemas"]["TaskRow"][];
  };
  SavedFilter: {
   id: string;
   mine: boolean;
   name: string;
   project: string | null;
   query: components["schemas"]["Filter"];
   shared: boolean;
  };
  SavedMessage: {
   id: string;
   message: components["schemas"]["Message"];
   title: string;
  };
  SavedMessages: {
   items: components["schemas"]["SavedMessage"][];
   next: string | null;
  };
  ScanIn: {
   at: string;
   id: string;
   leaves: boolean;
   said: string;
  };
  Scanner: {
   said: string;
   works: boolean;
  };
  ScanResult: {
   again: boolean;
   code: string;
   id: string;
   name: string;
  };
  ScanResults: {
   items: components["schemas"]["ScanResult"][];
  };
  Scans: {
   scans: components["schemas"]["ScanIn"][];
   sent_at: string;
  };
  ScheduledMessage: {
   files: number;
   id: string;
   problem: string | null;
   room: string;
   send_at: string;
   text: string;
   title: string;
  };
  ScheduleView: {
   encrypted: boolean;
   folder: string | null;
   hour: number | null;
   keep: number;
  };
  Scope: "this" | "following" | "all";
  SearchAnswer: {
   alternative: string | null;
   items: components["schemas"]["Hit"][];
   next: string | null;
  };
  SearchName: {
   hint: string;
   id: string;
   kind: string;
   ref: string;
   title: string;
  };
  SearchStep: {
   id: string;
   kind: string;
   title: string;
  };
  SecondPath: {
   second_path: string | null;
  };
  Seen: {
   seen_at: string;
   thing: components["schemas"]["Brief"];
  };
  Sent: {
   id: string;
   media_type: string;
   name: string;
   size: number;
  };
  SeriesRange: {
   dtend?: string | null;
   dtstart?: string | null;
  };
  SessionView: {
   demo: boolean;
   ends_at?: string | null;
   idle_ends_at?: string | null;
   idle_seconds: number;
   institution: components["schemas"]["Institution"];
   language: string;
   may: string[];
   may_administer: boolean;
   person: components["schemas"]["Me"] | null;
   position: number;
   settings: {
    [key: string]: unknown;
   };
   state: string;
  };
  ShapeWish: {
   id: string;
   label: string;
   points: number[];
   sort: string;
   space?: string | null;
  };
  ShareLink: {
   adds: boolean;
   created_at: string;
   downloads: number;
   downloads_most?: number | null;
   expires_at: string | null;
   id: string;
   note: string;
   password: boolean;
   role: string;
   url: string;
  };
  ShareMember: {
   person: components["schemas"]["ThingsParty"];
   role: string | null;
  };
  ShareMembers: {
   count: number;
   items: components["schemas"]["ShareMember"][];
   next?: string | null;
  };
  ShareReason: {
   adds: boolean;
   inherited: boolean;
   party: components["schemas"]["ThingsParty"];
   role: string | null;
   source: components["schemas"]["Brief"] | null;
  };
  Sharing: {
   collection: string;
   delegate?: string | null;
   grants: components["schemas"]["Line"][];
   inherits: boolean;
   links: components["schemas"]["ShareLink"][];
   may: string[];
   more: string[];
   offers: string[];
   own: boolean;
   parent: components["schemas"]["Brief"] | null;
   shut: boolean;
   thing: components["schemas"]["Brief"];
  };
  SheetEdit: {
   accessibility?: string;
   directions?: string;
   east?: number | null;
   equipment?: string[];
   hours?: {
    [key: string]: [
     string,
     string
    ][];
   };
   network?: string;
   north?: number | null;
   summary?: string;
  };
  SheetList: {
   items: components["schemas"]["SiteSheet"][];
  };
  Shown: {
   said: string;
  };
  Sight: {
   bytes: number;
   count: number;
   gains: components["schemas"]["Who"][];
   gains_total: number;
   loses: components["schemas"]["Who"][];
   loses_total: number;
  };
  Site: {
   address: string;
   affiliates?: string[];
   closed_on?: string | null;
   code?: string | null;
   id: string;
   name: string;
   name_en: string;
   opened_on?: string | null;
   operator: string;
   ordering: number;
   parent?: string | null;
   postcode: string;
   revision: number;
   site_kind: string;
   tel: string;
   unit?: string | null;
  };
  SiteClosure: {
   announced_at: string | null;
   created_at: string;
   dtend: string;
   dtstart: string;
   id: string;
   moved: number;
   moves_to: string | null;
   moves_to_name: string;
   reacted: number;
   reason: string;
   remote: number;
   reopened_at: string | null;
   site: string | null;
   site_name: string;
  };
  SiteDoor: {
   created_at: string;
   id: string;
   name: string;
   seen_at?: string | null;
   site: string;
   sort: string;
  };
  SiteMember: {
   fn: string;
   label: string;
   note: string;
   person: string;
   since: string;
   until: string | null;
  };
  SiteName: {
   id: string;
   name: string;
  };
  SitePolicy: {
   may?: string[];
   revision: number;
   rules: components["schemas"]["BookingRules"];
   site: string;
  };
  SitePolicyEdit: {
   approval_outside?: boolean;
   approval_people?: number;
   blocked_days?: number;
   check_in?: boolean;
   check_out_minutes?: number;
   early_minutes?: number;
   grace_minutes?: number;
   holidays?: boolean;
   late_minutes?: number;
   longest_days?: number;
   no_show_days?: number;
   no_shows?: number;
   recurring_most?: number;
   room_days?: number;
   rooms_per_day?: number;
   seat_days?: number;
   tenancy_days?: number;
   tenancy_renewals?: number;
   unit_minutes?: number;
  };
  SiteSheet: {
   accessibility: string;
   address: string;
   affiliates: string[];
   closed_on: string | null;
   closed_reason: string;
   closed_until?: string | null;
   directions: string;
   east: number | null;
   equipment: string[];
   free_rooms: number;
   free_seats: number;
   hours: {
    [key: string]: [
     string,
     string
    ][];
   };
   may?: string[];
   name: string;
   name_en: string;
   network: string;
   north: number | null;
   open_now: boolean;
   operator: string;
   others: number;
   parent: string | null;
   postcode: string;
   revision: number;
   rooms: number;
   seats: number;
   site: string;
   site_kind: string;
   summary: string;
   tel: string;
  };
  SiteUse: {
   days: number;
   hours_rate: number | null;
   kind: components["schemas"]["SpaceKind"];
   minutes: number | null;
   rate: number | null;
   spaces: number;
   visits: number | null;
  };
  SiteUses: {
   items: components["schemas"]["SiteUse"][];
  };
  SiteView: {
   may: string[];
   members: components["schemas"]["SiteMember"][];
   site: components["schemas"]["Site"];
  };
  SlideShown: {
   black: boolean;
   slide: string;
   take: boolean;
  };
  SlotList: {
   items: components["schemas"]["MeetingSlot"][];
  };
  Snooze: {
   ids: string[];
   until: string;
  };
  Some: {
   count: number;
   people: components["schemas"]["ThingsParty"][];
  };
  Sorting: "name" | "changed" | "size";
  Space: {
   access?: components["schemas"]["SpaceAccess"];
   approval: boolean;
   capacity: number;
   features?: string[];
   id: string;
   kind: components["schemas"]["SpaceKind"];
   lets: boolean;
   name: string;
   note: string;
   ordering: number;
   parts?: string[];
   retired_at?: string | null;
   revision: number;
   site: string;
   site_name: string;
   storey: string;
   wheelchair: boolean;
  };
  SpaceAccess: "all" | "staff" | "outside";
  SpaceBooking: {
   checked_in_at: string | null;
   checked_in_via: string | null;
   checked_out_at: string | null;
   code: string | null;
   dtend: string;
   dtstart: string;
   guests: number;
   id: string;
   may?: string[];
   organizer: string;
   organizer_fn: string;
   outside: boolean;
   people: number;
   person: string;
   person_fn: string;
   pin: string | null;
   reason: string;
   ref: string;
   released_at: string | null;
   revision: number;
   series: string | null;
   site: string;
   site_name: string;
   source: string | null;
   space: string;
   space_kind: components["schemas"]["SpaceKind"];
   space_name: string;
   status: components["schemas"]["BookingStatus"];
   storey: string;
   summary: string;
  };
  SpaceBookings: {
   items: components["schemas"]["SpaceBooking"][];
  };
  SpaceChange: {
   access?: components["schemas"]["SpaceAccess"];
   approval?: boolean;
   capacity?: number;
   features?: string[];
   kind?: components["schemas"]["SpaceKind"];
   lets?: boolean;
   name?: string;
   note?: string;
   ordering?: number;
   parts?: string[];
   retired?: boolean;
   storey?: string;
   wheelchair?: boolean;
  };
  SpaceEdit: {
   logs_reading?: boolean | null;
   name?: string | null;
  };
  SpaceGrid: {
   open: components["schemas"]["Opening"][];
   spaces: components["schemas"]["Space"][];
   taken: components["schemas"]["TakenTime"][];
   unit_minutes: number;
  };
  SpaceKind: "desk" | "room" | "video-room" | "visitor-desk" | "lab" | "locker" | "hub" | "vehicle" | "equipment";
  SpaceList: {
   items: components["schemas"]["SpaceView"][];
   possible: components["schemas"]["PossibleSpace"][];
   shared: components["schemas"]["PageLeaf"][];
  };
  SpacePlan: {
   height: number;
   id: string;
   name: string;
   ordering: number;
   revision: number;
   shapes: components["schemas"]["PlanShape"][];
   site: string;
   storey: string;
   width: number;
  };
  SpaceQuota: {
   id: string;
   kinds: components["schemas"]["SpaceKind"][];
   minutes: number;
   party: string;
   party_name: string;
   since: string;
   site: string;
   until?: string | null;
   used: number;
  };
  SpaceRequest: {
   answer: string;
   booking: string | null;
   created_at: string;
   created_by: string;
   created_by_fn: string;
   id: string;
   owner: string | null;
   owner_fn: string;
   revision: number;
   site: string;
   sort: string;
   space: string | null;
   space_name: string;
   state: string;
   text: string;
  };
  Spaces: {
   items: components["schemas"]["Space"][];
  };
  SpaceSeries: {
   items: components["schemas"]["WeeklyTime"][];
   series: string;
  };
  SpaceSort: "personal" | "project" | "unit" | "site";
  SpaceTenancy: {
   created_at: string;
   decided_at: string | null;
   id: string;
   may?: string[];
   person: string;
   person_fn: string;
   person_unit: string;
   purpose: string;
   reason: string;
   renew_until: string | null;
   renewals: number;
   revision: number;
   since: string;
   site: string;
   site_name: string;
   space: string;
   space_kind: components["schemas"]["SpaceKind"];
   space_name: string;
   state: components["schemas"]["TenancyState"];
   storey: string;
   until: string;
  };
  SpaceView: {
   former: components["schemas"]["PagePerson"] | null;
   id: string;
   logs_reading: boolean;
   may: string[];
   name: string;
   owner: string;
   ref: string;
   revision: number;
   role: string | null;
   sort: components["schemas"]["SpaceSort"];
  };
  SpecialDay: {
   id: string;
   kind: string;
   name_en: string;
   name_ko: string;
   on: string;
   revision: number;
  };
  SpecialDays: {
   items: components["schemas"]["SpecialDay"][];
  };
  Stage: "waiting" | "running" | "done" | "cancelled" | "failed";
  Standing: {
   counterpart: string;
   id: string;
   person: string;
   reason: string;
   revision: number;
   since: string;
   status: string;
   until?: string | null;
  };
  StateInput: {
   category: components["schemas"]["Category"];
   id?: string | null;
   name: string;
  };
  StatesInput: {
   states: components["schemas"]["StateInput"][];
  };
  Stay: {
   checked_in_at: string;
   checked_out_at: string | null;
   dtend: string;
   dtstart: string;
   id: string;
   minutes: number | null;
   site_name: string;
   space_kind: components["schemas"]["SpaceKind"];
   space_name: string;
  };
  StayLook: {
   allowed: boolean;
   at: string;
   id: string;
   viewer: string;
   viewer_fn: string;
   what: string;
  };
  StayLooks: {
   items: components["schemas"]["StayLook"][];
  };
  Stays: {
   items: components["schemas"]["Stay"][];
  };
  SubscriptionView: {
   address: string;
   error: string;
   fetched_at: string | null;
   next_at: string;
  };
  SwitchOn: {
   busy: boolean;
   expires_at?: string | null;
   password?: string | null;
  };
  Tag: {
   colour: string;
   id: string;
   name: string;
   tag_group?: string | null;
  };
  TagCount: {
   count: number;
   name: string;
  };
  TagGroup: {
   id: string;
   mandatory: boolean;
   name: string;
   single: boolean;
  };
  TagInput: {
   colour: string;
   id?: string | null;
   name: string;
  };
  TagsInput: {
   groups?: components["schemas"]["GroupInput"][];
   tags?: components["schemas"]["TagInput"][];
  };
  Taken: {
   file: components["schemas"]["FileView"] | null;
   name: string;
   problem: components["schemas"]["FilesTrouble"] | null;
  };
  TakenList: {
   items: components["schemas"]["Taken"][];
  };
  TakenTime: {
   booking?: string | null;
   dtend: string;
   dtstart: string;
   let: boolean;
   present: boolean;
   space: string;
   status: components["schemas"]["BookingStatus"];
   summary: string;
   tenancy?: string | null;
   whole: boolean;
  };
  TaskBrief: {
   category: components["schemas"]["Category"];
   due_on?: string | null;
   id: string;
   key: string;
   title: string;
  };
  TaskCopy: {
   title: string;
  };
  TaskDraft: {
   assignees?: string[];
   body: string;
   due_in_days?: number | null;
   estimate_minutes?: number | null;
   milestone?: string | null;
   priority: number;
   starts_in_days?: number | null;
   tags?: string[];
   title: string;
  };
  TaskEdit: {
   assignees?: string[];
   body?: string;
   due_on?: string | null;
   estimate_minutes?: number | null;
   followers?: string[];
   milestone?: string | null;
   parent?: string | null;
   position?: number;
   priority?: number;
   starts_on?: string | null;
   state?: string;
   tags?: string[];
   title?: string;
  };
  TaskPage: {
   groups: components["schemas"]["GroupCount"][];
   items: components["schemas"]["TaskRow"][];
   next: string | null;
  };
  TaskRow: {
   assignees: components["schemas"]["Assignee"][];
   blocked: boolean;
   changed_at: string;
   created_at: string;
   created_by: string;
   depends: components["schemas"]["Dependency"][];
   done_at: string | null;
   due_on: string | null;
   estimate_minutes: number | null;
   id: string;
   key: string;
   may: string[];
   milestone: string | null;
   milestone_name: string | null;
   number: number;
   parent: string | null;
   position: number;
   priority: number;
   project: components["schemas"]["ProjectBrief"];
   repeats: boolean;
   revision: number;
   shared: boolean;
   starts_on: string | null;
   state: components["schemas"]["TasksState"];
   subtasks: number;
   subtasks_done: number;
   tags: components["schemas"]["Tag"][];
   title: string;
   trashed_at: string | null;
  };
  TasksHandover: {
   add: boolean;
   persons: string[];
  };
  TasksLink: "finish-start" | "start-start" | "finish-finish" | "start-finish";
  TasksMember: {
   adds: boolean;
   fn: string;
   kind: string;
   party: string;
   role: string | null;
  };
  TasksSort: "due" | "changed" | "created" | "priority" | "position";
  TasksState: {
   category: components["schemas"]["Category"];
   id: string;
   name: string;
  };
  TaskView: {
   act?: string | null;
   author: components["schemas"]["PersonBrief"] | null;
   body: string;
   followers: components["schemas"]["PersonBrief"][];
   following: boolean;
   needed_by: components["schemas"]["Predecessor"][];
   needs: components["schemas"]["Predecessor"][];
   path: components["schemas"]["TaskBrief"][];
   recurrence: components["schemas"]["Recurrence"] | null;
   source: string | null;
   spent_minutes: number;
   task: components["schemas"]["TaskRow"];
  };
  Template: {
   content: components["schemas"]["TaskDraft"];
   id: string;
   name: string;
   preset: boolean;
   revision: number;
  };
  TemplateEdit: {
   icon?: string | null;
   title: string;
  };
  TemplateInput: {
   content: components["schemas"]["TaskDraft"];
   name: string;
   preset: boolean;
  };
  TemplateList: {
   items: components["schemas"]["TemplateView"][];
  };
  Templates: {
   items: components["schemas"]["ProjectTemplate"][];
  };
  TemplateView: {
   icon: string;
   id: string | null;
   key: string;
   lead: string;
   may: string[];
   space: string | null;
   title: string;
  };
  TenancyList: {
   items: components["schemas"]["SpaceTenancy"][];
  };
  TenancyState: "applied" | "admitted" | "refused" | "withdrawn" | "ended";
  TextLine: {
   count: number;
   sort: components["schemas"]["Became"];
   text: string;
  };
  Thing: {
   changed_at: string;
   created_at: string;
   created_by: string;
   favourite: boolean;
   follow: string | null;
   id: string;
   kind: string;
   label: string;
   may: string[];
   path: components["schemas"]["Brief"][];
   place: string;
   ref: string;
   role: string | null;
   summary: string;
   title: string;
   trashed_at: string | null;
   url: string;
   within: string | null;
  };
  ThingsParty: {
   id: string;
   kind: string;
   name: string;
  };
  TimeEntry: {
   fn: string;
   id: string;
   minutes: number;
   note: string;
   person: string;
   spent_on: string;
   task: string;
   task_key: string;
   task_title: string;
  };
  TimePage: {
   items: components["schemas"]["TimeEntry"][];
   minutes: number;
  };
  Times: {
   items: components["schemas"]["Period"][];
  };
  TodoMade: {
   task: string;
  };
  Token: {
   created_at: string;
   expires_at: string;
   hint: string;
   id: string;
   kind: string;
   name: string;
   scopes: string[] | null;
   used_at: string | null;
   used_from: string;
  };
  TokenMade: {
   secret: string;
   token: components["schemas"]["Token"];
  };
  Tokens: {
   items: components["schemas"]["Token"][];
  };
  Tools: {
   failed: number;
   ffmpeg: string | null;
   files: boolean;
   libreoffice: string | null;
   network: boolean;
   tesseract: string | null;
   waiting: number;
  };
  ToPerson: {
   person: string;
  };
  Transfer: {
   ids: string[];
   to: string;
  };
  Trash: {
   items: components["schemas"]["Trashed"][];
   next?: string | null;
  };
  Trashed: {
   may: string[];
   purge_at: string;
   thing: components["schemas"]["Brief"];
   trashed_at: string;
   trashed_by: components["schemas"]["ThingsParty"] | null;
  };
  Tree: {
   heads: components["schemas"]["UnitHead"][];
   items: components["schemas"]["Unit"][];
   on: string;
  };
  Tried: {
   code: string | null;
   detail: string;
   sent: boolean;
  };
  TripCancel: {
   reason: string;
  };
  TripEdit: {
   all_day?: boolean;
   companions?: string[];
   deputy?: string | null;
   dtend?: string;
   dtstart?: string;
   place?: string;
   purpose?: string;
   region?: string;
   site?: string | null;
  };
  TripList: {
   items: components["schemas"]["TripRow"][];
   next: string | null;
  };
  TripRow: {
   all_day: boolean;
   companions: number;
   dtend: string;
   dtstart: string;
   id: string;
   name: string;
   purpose: string;
   region: string;
   state: components["schemas"]["TripState"];
   target: string;
   traveller: string;
  };
  TripState: "draft" | "confirmed" | "cancelled";
  TripView: {
   all_day: boolean;
   companions: string[];
   deputy: string | null;
   draft: string | null;
   dtend: string;
   dtstart: string;
   id: string;
   may: string[];
   parties: components["schemas"]["ThingsParty"][];
   place: string;
   purpose: string;
   reason: string;
   region: string;
   revision: number;
   site: string | null;
   state: components["schemas"]["TripState"];
   traveller: string;
  };
  TripWhen: "coming" | "past";
  Typed: {
   code: string;
   email: string;
  };
  UndoInput: {
   act?: string | null;
  };
  Undone: {
   act: string;
   fields: string[];
   tasks: string[];
  };
  Unit: {
   code?: string | null;
   depth: number;
   duties?: string[];
   id: string;
   name: string;
   name_en: string;
   ordering: number;
   parent?: string | null;
   path: string;
   people: number;
   revision: number;
   since: string;
   unit_kind: string;
   until?: string | null;
  };
  UnitChange: {
   after?: string[];
   before?: string[];
   id: string;
   op: string;
   predecessors: string[];
   reorganisation: string;
   successors: string[];
   takes_effect_on: string;
  };
  UnitHead: {
   acting: string;
   duty: string;
   fn: string;
   fn_en: string;
   person: string;
   unit: string;
  };
  UnitName: {
   name: string;
   name_en: string;
   parent: string | null;
   parent_name: string;
   since: string;
   unit_kind: string;
   until: string | null;
  };
  UnitView: {
   changes: components["schemas"]["UnitChange"][];
   holders: components["schemas"]["Holder"][];
   may: string[];
   names: components["schemas"]["UnitName"][];
   people: components["schemas"]["Row"][];
   posts: components["schemas"]["Post"][];
   unit: components["schemas"]["Unit"];
  };
  Unmasked: {
   mobile: string;
  };
  UploadView: {
   expires_at: string;
   file: components["schemas"]["FileView"] | null;
   id: string;
   name: string;
   offset: number;
   size: number;
   thing: string;
   url: string;
  };
  Upto: {
   upto: string;
  };
  UrlChange: {
   busy?: boolean | null;
   expires_at?: string | null;
   password?: string | null;
  };
  Verified: {
   at: string;
   facts: number;
   position?: number | null;
   why?: string | null;
  };
  Version: {
   at: string;
   revision: number;
   text: string;
  };
  VersionCause: "automatic" | "named" | "restored" | "imported";
  VersionEdit: {
   name: string;
  };
  VersionView: {
   at: string;
   by: string;
   current: boolean;
   media_type: string;
   original: string | null;
   sha256: string;
   size: number;
   state: components["schemas"]["FilesState"];
   version: number;
   why: string;
  };
  View: "pdf" | "picture" | "video" | "audio" | "text" | "markdown" | "table" | "hwp" | "archive" | "words" | "none";
  Viewing: {
   address: string;
   at: string;
   fields: string[];
   id: string;
   person: string;
   person_fn: string;
   reason: string;
   viewer: string;
   viewer_fn: string;
  };
  Visibility: "private" | "view" | "comment" | "edit" | "add";
  Visit: {
   address: string;
   at: string;
   id: string;
   name: string;
   what: string;
  };
  Visitors: {
   items: components["schemas"]["GuestAt"][];
  };
  Visits: {
   items: components["schemas"]["Visit"][];
   next?: string | null;
  };
  Voter: {
   id: string;
   name: string;
  };
  Votes: {
   mine: number[];
   people: components["schemas"]["Voter"][][];
  };
  VoteView: {
   choices: components["schemas"]["ChoiceView"][];
   closed_at: string | null;
   id: string;
   item: string | null;
   needs: components["schemas"]["Needs"];
   opened_at: string;
   outcome: components["schemas"]["Outcome"] | null;
   present: number;
   question: string;
   secret: boolean;
   voted: string[];
  };
  WaitEntry: {
   booking?: string | null;
   created_at: string;
   dtend: string;
   dtstart: string;
   id: string;
   people: number;
   person: string;
   source?: string | null;
   space: string;
   space_name: string;
   summary: string;
  };
  WaitFor: {
   dtend: string;
   dtstart: string;
   people: number;
   space: string;
   summary: string;
  };
  WaitList: {
   items: components["schemas"]["WaitEntry"][];
  };
  Warning: {
   code: string;
   params?: {
    [key: string]: string | number;
   };
  };
  Watermark: {
   at: string;
   who: string;
  };
  WeeklyTime: {
   booking?: components["schemas"]["SpaceBooking"] | null;
   code?: string | null;
   dtend: string;
   dtstart: string;
  };
  Welcome: {
   expires_at: string | null;
   mailed: boolean;
   person: components["schemas"]["ThingsParty"];
   url: string | null;
  };
  What: "move" | "copy" | "trash" | "restore" | "purge" | "import" | "export";
  When: "running" | "upcoming" | "past";
  Where: {
   id: string;
   kind: string;
   ref: string;
  };
  Who: {
   id: string;
   name: string;
  };
  Whose: "personal" | "project" | "unit" | "site";
  WhyNot: {
   reason: string;
  };
  Wish: {
   adds: boolean;
   party: string;
   role: components["schemas"]["Role"] | null;
  };
  WorkHours: {
   begin: string;
   days: number[];
   end: string;
   lunch_begin: string | null;
   lunch_end: string | null;
  };
  YearlyDay: {
   calendar: string;
   editable: boolean;
   id: string;
   lunar: components["schemas"]["Lunar"] | null;
   next_on: string | null;
   title: string;
  };
  YearlyDays: {
   items: components["schemas"]["YearlyDay"][];
  };
 };
 responses: never;
 parameters: never;
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 ApiAdminAuditReadAudit: {
  parameters: {
   query?: {
    actor?: string | null;
    after?: string | null;
    most?: number;
    name?: string | null;
    place?: string | null;
    since?: string | null;
    subject?: string | null;
    until?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Entries"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminAuditAnchorsPutAnchors: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SecondPath"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AuditState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminAuditExportExportAudit: {
  parameters: {
   query?: {
    actor?: string | null;
    name?: string | null;
    place?: string | null;
    since?: string | null;
    subject?: string | null;
    until?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "text/csv": unknown;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminAuditStateReadAuditState: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AuditState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminAuditVerifyVerifyAudit: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Verified"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminBackupsListBackups: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Backups"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminBackupsCreateBackup: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   202: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Backup"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminBackupsIdCancelCancelBackup: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminBackupsSettingsPutSchedule: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewSchedule"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ScheduleView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminDaysListSpecialDays: {
  parameters: {
   query?: {
    year?: number | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpecialDays"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminDaysCreateSpecialDay: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewDay"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpecialDay"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminDaysIdDeleteSpecialDay: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminDaysIdChangeSpecialDay: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedDay"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpecialDay"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminHealthReadHealth: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Health"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminInstitutionReadInstitution: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["InstitutionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminInstitutionChangeInstitution: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedInstitution"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["InstitutionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminJobsListJobs: {
  parameters: {
   query?: {
    after?: string | null;
    status?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Jobs"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminJobsIdCancelCancelJob: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminJobsIdRetryRetryJob: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminLabelsPolicyReadLabelPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": {
      [key: string]: {
       [key: string]: string;
      };
     };
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminLabelsPolicyPutLabelPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": {
     [key: string]: {
      [key: string]: string;
     };
    };
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": {
      [key: string]: {
       [key: string]: string;
      };
     };
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailReadRelay: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RelayView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailPutRelay: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewRelay"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RelayView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailDeleteRelay: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailQueueListMail: {
  parameters: {
   query?: {
    after?: string | null;
    status?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Queue"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailQueueIdCancelMail: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailQueueIdRetryRetryMail: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminMailTestTestRelay: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Recipient"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Tried"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminParkedListParked: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Parked"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminParkedReaderPositionDiscardParked: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    position: number;
    reader: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdminParkedReaderPositionRetryRetryParked: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    position: number;
    reader: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdministratorsReadAdministrators: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedAdministrator"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAdministratorsPersonAdminister: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Administers"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAssignmentsLineRemoveAssignment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiAssignmentsLineChangeAssignment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedAssignment"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardReadBoard: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedBoardMember"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsListBoards: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Boards"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsCreateBoard: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewBoard"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BoardView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsReadBoard: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    board: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BoardView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsDeleteBoard: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    board: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsChangeBoard: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    board: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BoardEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BoardView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsListPosts: {
  parameters: {
   query?: {
    after?: string | null;
    category?: string;
    hidden?: boolean;
    mine?: boolean;
    standing?: components["schemas"]["PostState"] | null;
   };
   header?: never;
   path: {
    board: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsCreatePost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    board: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BoardPost"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostMade"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsHomeReadHomePosts: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HomePosts"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsOrderOrderBoards: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BoardOrder"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdReadPost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdDeletePost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdChangePost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PostEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdAnswerAnswerPost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewAnswer"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdReadOpenPost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdReadersListPostReaders: {
  parameters: {
   query?: {
    after?: string | null;
    read?: boolean | null;
   };
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PostReaderList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdRemindersRemindReaders: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Reminded"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdSupportSupportPost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiBoardsPostsPostIdSupportWithdrawSupport: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    post_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAnniversariesListAnniversaries: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["YearlyDays"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAnswersTokenReadInvitation: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingInvitation"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAnswersTokenAnswerInvitation: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["GuestAnswer"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingInvitation"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAppointmentsListAppointments: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AppointmentList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAppointmentsCreateAppointment: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AppointmentWish"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AppointmentView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAppointmentsChangeAppointment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    appointment: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AppointmentWish"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AppointmentView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAppointmentsDeleteAppointment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    appointment: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarAppointmentsBookingsListBookings: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    appointment: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BookedList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarBookedTokenReadBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Booking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarBookedTokenCallBookingOff: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarBookingsTokenReadBookingPage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BookingPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarBookingsTokenCreateBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewBooking"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Booking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarBookingsTokenTimesListTimes: {
  parameters: {
   query: {
    from: string;
    to: string;
   };
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Times"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsListCalendars: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsCreateCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewCalendar"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsReadCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsDeleteCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsChangeCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CalendarEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsFileReadCalendarFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsFileImportCalendarFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   202: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Intake"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsLookLookOfCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CalendarLook"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsUrlReadCalendarUrl: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarUrl"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsUrlSwitchCalendarUrlOn: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SwitchOn"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarUrl"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsUrlSwitchCalendarUrlOff: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsUrlChangeCalendarUrl: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["UrlChange"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarUrl"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarCalendarsOfOwnerOpenCalendar: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    owner: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarDevicesReadDeviceSetup: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DeviceSetup"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarDevicesProfileReadDeviceProfile: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsCreateEvent: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewEvent"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsReadEvent: {
  parameters: {
   query?: {
    recurrence_id?: string;
   };
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsDeleteEvent: {
  parameters: {
   query?: {
    recurrence_id?: string;
    scope?: components["schemas"]["Scope"];
   };
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsChangeEvent: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EventEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsAnswerAnswerEvent: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EventAnswer"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsDelegateDelegateEvent: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Delegating"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsFileReadEventFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsMoveMoveEvent: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Moving"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsPageWriteMeetingPage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsProposalsAddressDeleteProposal: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    address: string;
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsRestoreRestoreEvent: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarEventsVideoGiveVideoRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    event: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EventFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarFreebusyReadFreeBusy: {
  parameters: {
   query: {
    from: string;
    people: string;
    to: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FreeList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarHoursReadHours: {
  parameters: {
   query: {
    people: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HoursList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarHoursSaveHours: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["HoursWish"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["WorkHours"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarIntakesListCalendarIntakes: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarIntakes"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarIntakesIdReadCalendarIntake: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Intake"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarIntakesIdCancelCancelCalendarIntake: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Intake"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarPolicyReadCalendarPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarPolicyChangeCalendarPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["FetchPolicy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarRoomsFindRooms: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RoomsWanted"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FreeRooms"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarSlotsFindSlots: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Finding"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SlotList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarSubscriptionsSubscribe: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewSubscription"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarSubscriptionsReadSubscription: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SubscriptionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarSubscriptionsFetchFetchSubscription: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    calendar: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarViewReadView: {
  parameters: {
   query: {
    calendars?: string | null;
    from: string;
    people?: string | null;
    to: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DayView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCalendarWindowsTokenReadWindow: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CalendarWindow"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdRemoveComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdEditComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Rewording"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comment"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdHistoryReadHistory: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Version"][];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdReactionsEmojiGiveReaction: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    emoji: string;
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdReactionsEmojiTakeReaction: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    emoji: string;
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdReopenReopenComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comment"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdResolveResolveComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comment"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiCommentsIdRestoreRestoreComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comment"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiConvertToolsReadTools: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Tools"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDaysReadDays: {
  parameters: {
   query: {
    from: string;
    to: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Days"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsListActs: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsDoAct: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewAct"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsReadAct: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    act: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsArchiveGetReadArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    act: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsArchiveHeadReadArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    act: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsCancelCancelAct: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    act: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveActsPreviewPreviewMove: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Transfer"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Sight"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesListDrives: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DriveList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesReadDrive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    drive: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DriveFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesChangeDrive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    drive: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DriveEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DriveView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesAtReadPath: {
  parameters: {
   query?: {
    path?: string;
   };
   header?: never;
   path: {
    drive: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesTagsListTags: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    drive: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TagCount"][];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesTrashListTrash: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    drive: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveDrivesOfOwnerOpenDrive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    owner: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DriveView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdReadEntry: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdRenameEntry: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewEntryName"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdAuthorsReadAuthors: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Author"][];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdHistoryReadHistory: {
  parameters: {
   query?: {
    after?: number | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["History"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdLockCheckOut: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewLock"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdLockCheckIn: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdStandingReadStanding: {
  parameters: {
   query?: {
    order?: string;
    sort?: components["schemas"]["Sorting"];
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Neighbours"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveEntriesIdTagsPutTags: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTags"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveExportsExportEntries: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewExport"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveFavouritesListFavourite: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveFilesIdComparisonCompareVersions: {
  parameters: {
   query: {
    after: number;
    before: number;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comparison"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveFoldersMakeFolder: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewFolder"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveFoldersIdReadFolder: {
  parameters: {
   query?: {
    after?: string | null;
    at?: number;
    limit?: number;
    order?: string;
    q?: string;
    sort?: components["schemas"]["Sorting"];
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Listing"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveImportsImportEntries: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewImport"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ActView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDrivePolicyReadDrivePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DrivePolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDrivePolicySaveDrivePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DriveNewPolicy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DrivePolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveRecentsListRecent: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveSharedByMeListSharedByMe: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveSharedWithMeListSharedWithMe: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDriveTaggedListTagged: {
  parameters: {
   query: {
    after?: string | null;
    drive?: string | null;
    tag: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiDutiesReadDuties: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Directory"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiEmploymentsLineRemoveEmployment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiEmploymentsLineChangeEmployment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedEmployment"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdReadFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FileView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdRenameFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewName"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FileView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdContentGetReadContent: {
  parameters: {
   query?: {
    inline?: boolean;
    reason?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdContentHeadReadContent: {
  parameters: {
   query?: {
    inline?: boolean;
    reason?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdEditorOpenInEditor: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EditorPass"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdLookReadLook: {
  parameters: {
   query?: {
    version?: number | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Look"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdMadeFormGetReadMade: {
  parameters: {
   query?: {
    reason?: string | null;
    version?: number | null;
   };
   header?: never;
   path: {
    form: string;
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdMadeFormHeadReadMade: {
  parameters: {
   query?: {
    reason?: string | null;
    version?: number | null;
   };
   header?: never;
   path: {
    form: string;
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdThumbnailGetReadThumbnail: {
  parameters: {
   query?: {
    size?: number;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdThumbnailHeadReadThumbnail: {
  parameters: {
   query?: {
    size?: number;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdVersionsListVersions: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["VersionView"][];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdVersionsContentGetReadVersionContent: {
  parameters: {
   query?: {
    inline?: boolean;
    reason?: string | null;
   };
   header?: never;
   path: {
    id: string;
    version: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdVersionsContentHeadReadVersionContent: {
  parameters: {
   query?: {
    inline?: boolean;
    reason?: string | null;
   };
   header?: never;
   path: {
    id: string;
    version: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesIdVersionsRestoreRestoreVersion: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    version: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FileView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesHeldListHeld: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FileList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesPolicyReadPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FilesPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesPolicySavePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["FilesNewPolicy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FilesPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiFilesPolicyScannerTryScanner: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewScanner"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Scanner"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsReadGroups: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedGroup"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsAddGroup: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewGroup"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GroupView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsReadGroup: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    group: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GroupView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsRemoveGroup: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    group: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsChangeGroup: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    group: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedGroup"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GroupView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGroupsMembersSetMembers: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    group: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PeopleMembers"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GroupView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGuestsTokenComeIn: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Came"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGuestsAgainAskAgain: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Asked"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiGuestsEnterEnter: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Typed"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Came"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverReadLeavers: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Leavers"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverPersonReadOwned: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverHandover"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverPersonHandOver: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Heirs"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverHandover"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverPersonPreviewPreviewHandover: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Heirs"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverHandover"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverPolicyReadPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHandoverPolicySetPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["GivenPolicy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["HandoverPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHeadcountReadHeadcount: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Headcount"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHeadcountHeadlineSetHeadline: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Figure"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiHeadcountQuotaSetQuota: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Quota"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxReadInbox: {
  parameters: {
   query?: {
    after?: string | null;
    level?: components["schemas"]["Level"] | null;
    show?: components["schemas"]["InboxState"];
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Notices"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxCountReadCount: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Counts"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxDoneMarkDone: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Chosen"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxPreferencesReadPreferences: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["InboxChoices"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxPreferencesSavePreferences: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewChoices"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxReadMarkRead: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Chosen"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxReadAllMarkAllRead: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["All"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxSnoozeSnoozeNotices: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Snooze"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxUndoneMarkUndone: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Chosen"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiInboxUnreadMarkUnread: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Chosen"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiLinksTokenReadLink: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["LinkView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiLinksTokenOpenOpenLink: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Password"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeColleaguesMyColleagues: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Colleagues"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeDataMyData: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MyData"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeDataDownloadDownload: {
  parameters: {
   query?: {
    reason?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeFactorsReadFactors: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Factors"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeFavouritesReadFavourites: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Briefs"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeFavouritesOrderFavourites: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Order"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeFollowingReadFollowed: {
  parameters: {
   query?: {
    after?: number | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FollowedThings"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMePasskeysAddPasskey: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPasskey"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PasskeyMade"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMePasskeysRemovePasskey: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    passkey: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMePasskeysRenamePasskey: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    passkey: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PasskeyName"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMePasskeysOptionsBeginPasskey: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Confirmed"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Challenge"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeRecentsReadRecents: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Recents"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeRecoveryCodesNewRecoveryCodes: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Confirmed"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Codes"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeSessionsReadSessions: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Places"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeSessionsEndElsewhere: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Ended"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeSessionsEndSession: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    session: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeSettingsSaveSettings: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["IdentityChoices"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTokensReadTokens: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Tokens"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTokensMakeToken: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewToken"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TokenMade"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTokensEndToken: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTotpBeginTotp: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Confirmed"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Enrolment"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTotpConfirmConfirmTotp: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Code"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Codes"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeTotpRemoveRemoveTotp: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Confirmed"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeViewingsMyViewings: {
  parameters: {
   query?: {
    after?: string | null;
    most?: number;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedViewing"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsReadMeetings: {
  parameters: {
   query?: {
    about?: string | null;
    after?: string | null;
    when?: components["schemas"]["When"] | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsPlanMeeting: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewMeeting"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsChangeMeeting: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MeetingChanges"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsApprovalSubmitMinutes: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsArrivalsArrive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ArrivalCode"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Arrival"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsAttendeesInviteAttendee: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewAttendee"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsAttendeesDropAttendee: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    attendee: string;
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsAttendeesMarkAttendee: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    attendee: string;
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AttendeeChanges"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsChairTakeChair: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsCodeReadCode: {
  parameters: {
   query: {
    origin: string;
   };
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EntryCode"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsEndEndMeeting: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsItemsOrderItems: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ItemOrder"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsItemsAddItem: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewItem"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsItemsDropItem: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    item: string;
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsItemsChangeItem: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    item: string;
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ItemChanges"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsMinutesReadDraft: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Draft"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsNotesWriteNote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewNote"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsNotesStrikeNote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
    note: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsNotesChangeNote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
    note: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NoteChanges"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsOutlineTakeOutline: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsPointsRaisePoint: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPoint"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsPresenceAttendMeeting: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Presence"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsStateReadState: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsStepsTakeStep: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NextStep"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsVotesOpenVote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewVote"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsVotesCallOffVote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
    vote: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsVotesBallotsCastBallot: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
    vote: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewBallot"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMeetingsVotesCloseCloseVote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    meeting: string;
    vote: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MeetingState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsOpenDrop: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DropWish"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OpenedDrop"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsReadDrop: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    drop: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DropState"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsEndDrop: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    drop: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenReadDropPlace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DropPlace"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenToldTellDropped: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DropTold"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenUploadsCreateDropUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenUploadsIdDeleteDropUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenUploadsIdHeadDropUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerDropsAtTokenUploadsIdAppendDropUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    token: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingReadKeeping: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Keeping"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingExportsExportMessages: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewHold"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MessageExport"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingExportsArchiveGetReadMessagesArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    export: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingExportsArchiveHeadReadMessagesArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    export: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingHoldsPlaceHold: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewHold"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Hold"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingHoldsReleaseReleaseHold: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    hold: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["HoldEnd"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Hold"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingRetentionSaveRetention: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MessageRetentionEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MessageRetention"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerKeepingRoomsFindRoomsToKeep: {
  parameters: {
   query?: {
    q?: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["KeptRooms"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerLaterReadLater: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Later"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerOpenRoomsListOpenRooms: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["OpenRooms"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerOpenRoomsJoinRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerPolicyReadMessengerPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MessengerPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerPolicySaveMessengerPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MessengerPolicyEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MessengerPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsListRooms: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsOpenGroup: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewRoom"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsReadRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsChangeRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RoomEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsDraftKeepDraft: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["DraftText"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsHiddenHideRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsHiddenShowRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesReadMessages: {
  parameters: {
   query?: {
    after?: number | null;
    around?: number | null;
    before?: number | null;
    on?: string | null;
   };
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Messages"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSayMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewMessage"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqRecallMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqEditMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MessageEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqCloseClosePoll: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqForwardForwardMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ForwardWish"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqPinPinMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqPinUnpinMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqReactionsEmojiAddMessageReaction: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    emoji: string;
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqReactionsEmojiRemoveMessageReaction: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    emoji: string;
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqReminderRemindOfMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RemindMe"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqReminderForgetReminder: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqSavedSaveMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqSavedUnsaveMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqTaskMakeTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqVotesReadVotes: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Votes"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMessagesSeqVotesVote: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Ballot"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Votes"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMuteMuteRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsMuteUnmuteRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPeopleReadPeople: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomMarks"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPeopleInvitePeople: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Newcomers"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPeoplePersonEntrustPerson: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Entrusted"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPeoplePersonRemovePerson: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPeopleLeaveRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPinPinRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPinUnpinRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPinsReadPins: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Pins"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsPollsPutPoll: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PollWish"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsScheduledScheduleMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["LaterMessage"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ScheduledMessage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsSeenSeqSeeMessages: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    room: string;
    seq: number;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerRoomsOfOwnerOpenRoom: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    owner: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerSavedReadSaved: {
  parameters: {
   query?: {
    before?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SavedMessages"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerScheduledCancelScheduled: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    scheduled: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerScheduledRescheduleMessage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    scheduled: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["LaterEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ScheduledMessage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerSearchSearchMessages: {
  parameters: {
   query: {
    after?: string | null;
    q: string;
    room?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RoomHits"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiMessengerStretchesReadStretch: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    stretch: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Message"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPartiesFindParties: {
  parameters: {
   query?: {
    kinds?: string;
    most?: number;
    q?: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedParty"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleFindPeople: {
  parameters: {
   query?: {
    after?: string | null;
    deep?: boolean;
    group?: string | null;
    left?: boolean;
    most?: number;
    q?: string;
    site?: string | null;
    sort?: string | null;
    status?: string | null;
    unit?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedRow"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleAddPerson: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPerson"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Added"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonReadPerson: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonChangePerson: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedPerson"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonAssignmentsAddAssignment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewAssignment"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonEmploymentsAddEmployment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewEmployment"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonLeaveLeave: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Leaving"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonResetReset: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Reset"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Invitation"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonResumeResume: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonStandingsAddStanding: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewStanding"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonSuspendSuspend: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonTermsAddTerm: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTerm"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeoplePersonUnmaskUnmask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PeopleReason"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Unmasked"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleExportHandOut: {
  parameters: {
   query: {
    format?: string;
    reason: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleImportTakePeopleIn: {
  parameters: {
   query?: {
    apply?: boolean;
    run?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportReport"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleImportTemplatePeopleTemplate: {
  parameters: {
   query?: {
    format?: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleInvitationsInvite: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewOutsider"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Invitation"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleLabelsReadLabels: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Labels"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPeopleLabelsSetLabels: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewLabels"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Labels"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPolicyReadPolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CredentialsPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPolicyChangePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["IdentityNewPolicy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["CredentialsPolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPostsLineRemovePost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiPostsLineChangePost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedPost"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Post"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiReorganisationsReadReorganisations: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedReorganisationView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiReorganisationsReorganise: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewReorganisation"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ReorganisationView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiReorganisationsCancelReorganisation: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    reorganisation: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSearchSearch: {
  parameters: {
   query: {
    after?: string | null;
    kind?: string | null;
    person?: string | null;
    place?: string | null;
    q: string;
    since?: string | null;
    until?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SearchAnswer"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSearchQuickSearchQuick: {
  parameters: {
   query: {
    q: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Names"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionReadSession: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionCreateSession: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Credentials"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionDeleteSession: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionExtendExtendSession: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionPasskeyEnterWithPasskey: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["IdentityAnswer"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionPasskeyOptionsAskPasskey: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Challenge"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionPasswordChangePassword: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Passwords"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSessionSecondFactorShowSecondFactor: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Code"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSetupSetUp: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["FirstSetUp"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SessionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesReadSites: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedSite"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesAddSite: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewSite"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesReadSite: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesRemoveSite: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesChangeSite: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedSite"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesMembersAddMember: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewMember"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesMembersPersonRemoveMember: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    person: string;
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesImportTakeSitesIn: {
  parameters: {
   query?: {
    apply?: boolean;
    run?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportReport"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSitesImportTemplateSiteTemplate: {
  parameters: {
   query?: {
    format?: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsListSpaceBookings: {
  parameters: {
   query?: {
    before?: string | null;
    past?: boolean;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBookings"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookSpace: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BookSpace"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdReadSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdChangeSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BookingChange"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdApproveApproveSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdArrivalArriveAtSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdCancelCancelSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdDepartureLeaveSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdGuestsListGuests: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GuestList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdGuestsInviteGuest: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewGuestPass"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BookingGuest"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdHandoverHandSpaceBookingOver: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ToPerson"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdRefuseRefuseSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WhyNot"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesBookingsBookingIdTakeTakeSpaceBooking: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    booking_id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresListClosures: {
  parameters: {
   query?: {
    site?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ClosureList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresCloseSite: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["CloseSite"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteClosure"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresPeopleListClosedOut: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    closure: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ClosedOutList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresReactionReactToClosure: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    closure: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresReopenReopenSite: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    closure: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteClosure"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesClosuresMineListMyClosures: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ClosedOutList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesDoorsDeleteDoor: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    door: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesGuestsVisitorUninviteGuest: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    visitor: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesKiosksReadKiosk: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    kiosk: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["KioskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesKiosksScansSendScans: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    kiosk: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Scans"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ScanResults"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesLooksListLooks: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["StayLooks"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesNextPlacesListNextPlaces: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["NextPlaces"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPassesPassCodeReadPass: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    pass_code: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GuestPass"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPenaltiesListMyPenalties: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Penalties"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPenaltiesPenaltyConfirmConfirmPenalty: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    penalty: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Penalty"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPenaltiesPenaltyVoidVoidPenalty: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    penalty: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WhyNot"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Penalty"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPlansFloorDeletePlan: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    floor: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesPlansFloorChangePlan: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    floor: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PlanEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpacePlan"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesQuotasDeleteQuota: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    quota: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesRequestsListMyRequests: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RequestList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesRequestsRequestIdChangeRequest: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    request_id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RequestEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceRequest"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSearchSearchSpaces: {
  parameters: {
   query: {
    features?: string;
    from: string;
    kinds?: string;
    minutes: number;
    people?: number;
    sites?: string;
    to: string;
    wheelchair?: boolean;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FoundSpaces"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSeriesBookWeekly: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["BookWeekly"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceSeries"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSeriesCancelCancelWeekly: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    series: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SeriesRange"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBookings"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesListSheets: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SheetList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesReadSheet: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteSheet"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesChangeSheet: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SheetEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteSheet"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesBookingsListBookingsOfSite: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBookings"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesDoorsListDoors: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DoorList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesDoorsCreateDoor: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewDoor"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DoorMade"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesGridReadGrid: {
  parameters: {
   query: {
    from: string;
    to: string;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceGrid"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesGuestsListVisitors: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Visitors"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesGuestsReceiveGuest: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Shown"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["GuestAt"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesPenaltiesListPenalties: {
  parameters: {
   query?: {
    only?: string | null;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Penalties"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesPlansListPlans: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PlanList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesPlansCreatePlan: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPlan"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpacePlan"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesPolicyReadSitePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SitePolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesPolicyChangeSitePolicy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SitePolicyEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SitePolicy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesQuotasListQuotas: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["QuotaList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesQuotasCreateQuota: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewQuota"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceQuota"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesRequestsListRequests: {
  parameters: {
   query?: {
    closed?: boolean;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RequestList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesListSpacesOfSite: {
  parameters: {
   query?: {
    retired?: boolean;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Spaces"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesCreateSpaceOfSite: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewSpace"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Space"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesTenanciesListTenancies: {
  parameters: {
   query?: {
    only?: string | null;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TenancyList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesSitesUseReadSiteUse: {
  parameters: {
   query: {
    from: string;
    to: string;
   };
   header?: never;
   path: {
    site: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SiteUses"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesIdReadSpaceToBook: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Space"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesIdChangeSpaceToBook: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SpaceChange"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Space"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesIdInsteadReadInstead: {
  parameters: {
   query: {
    from: string;
    people?: number;
    to: string;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Instead"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesIdRequestsAskForHelp: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AskFor"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceRequest"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesIdTenanciesApplyForSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ApplyForSpace"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesStaysListStays: {
  parameters: {
   query: {
    from: string;
    person?: string | null;
    to: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Stays"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesStaysProofReadStayProof: {
  parameters: {
   query: {
    form?: string;
    from: string;
    person?: string | null;
    to: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesListMyTenancies: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TenancyList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesTenancyAdmitAdmitTenancy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    tenancy: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AdmitTenancy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesTenancyEndEndTenancy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    tenancy: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["EndTenancy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesTenancyRefuseRefuseTenancy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    tenancy: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WhyNot"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesTenancyRenewalAskToRenewTenancy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    tenancy: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RenewTenancy"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesTenanciesTenancyWithdrawWithdrawTenancy: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    tenancy: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceTenancy"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesWaitsListWaits: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["WaitList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesWaitsWaitForSpace: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["WaitFor"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["WaitEntry"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesWaitsLeaveWait: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    wait: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesWallsArrivalArriveAtWall: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    wall: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiSpacesWallsDepartureLeaveAtWall: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    wall: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceBooking"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiStandingsLineRemoveStanding: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiStandingsLineChangeStanding: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedStanding"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksListTasks: {
  parameters: {
   query?: {
    after?: string | null;
    assigned_by?: string | null;
    assignee?: string[] | null;
    author?: string[] | null;
    blocked?: boolean | null;
    changed_after?: string | null;
    due_after?: string | null;
    due_before?: string | null;
    follower?: string[] | null;
    group?: components["schemas"]["Grouping"] | null;
    limit?: number;
    milestone?: string[] | null;
    overdue?: boolean | null;
    overlaps_from?: string | null;
    overlaps_until?: string | null;
    parent?: string | null;
    priority?: number[] | null;
    project?: string[] | null;
    sort?: components["schemas"]["TasksSort"];
    status?: string[] | null;
    tag?: string[] | null;
    text?: string;
    trashed?: boolean;
    within?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksCreateTask: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTask"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksReadTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksEditTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TaskEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksCopyCopyTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TaskCopy"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Done"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksFollowFollow: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksFollowUnfollow: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksHandoverHandOver: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TasksHandover"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Done"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksHistoryReadHistory: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ChangePage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMineBeMine: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksNeedsOtherPutNeeds: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    other: string;
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NeedsInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksNeedsOtherDeleteNeeds: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    other: string;
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProgressPutProgress: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Progress"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksRecurrencePutRecurrence: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RecurrenceInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksRecurrenceDeleteRecurrence: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksRestoreRestoreTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTimeCreateTime: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTime"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TimeEntry"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTrashTrashTask: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    task: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksBulkEditTasks: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Bulk"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Done"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksByKeyReadByKey: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    key: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksFiltersListFilters: {
  parameters: {
   query?: {
    project?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Filters"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksFiltersCreateFilter: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewFilter"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SavedFilter"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksFiltersDeleteFilter: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    filter: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMilestonesDeleteMilestone: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    milestone: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMilestonesEditMilestone: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    milestone: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MilestoneEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Milestone"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMilestonesBurndownReadBurndown: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    milestone: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Burndown"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMineListMine: {
  parameters: {
   query?: {
    after?: string | null;
    bucket?: string;
    limit?: number;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TaskPage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMineCountsCountMine: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MineCounts"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMoveMoveTasks: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Move"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Done"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksMovePreviewPreviewMove: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Move"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["MovePreview"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectTemplatesListProjectTemplates: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Templates"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectTemplatesDeleteProjectTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    template: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsListProjects: {
  parameters: {
   query?: {
    archived?: boolean;
    text?: string;
    trashed?: boolean;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsCreateProject: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewProject"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsReadProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsEditProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ProjectEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsArchiveArchiveProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsCopyCopyProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ProjectCopy"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsHistoryReadProjectHistory: {
  parameters: {
   query?: {
    after?: number | null;
   };
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectHistory"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsMembersPartyPutMember: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    party: string;
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["RoleInput"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsMembersPartyDeleteMember: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    party: string;
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsMilestonesCreateMilestone: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewMilestone"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Milestone"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsProjectTemplateCreateProjectTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ProjectTemplateName"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsRestoreRestoreProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsStatesPutStates: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["StatesInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTableImportProject: {
  parameters: {
   query?: {
    dry_run?: boolean;
   };
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Imported"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTagsPutTags: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TagsInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ProjectView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTemplatesCreateTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TemplateInput"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Template"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTemplatesDeleteTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
    template: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTemplatesEditTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
    template: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TemplateInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Template"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTemplatesFilledReadFilled: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
    template: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Filled"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsTrashTrashProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksProjectsUnarchiveUnarchiveProject: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    project: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksQuickCreateTasks: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["QuickTasks"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Rows"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTableExportProject: {
  parameters: {
   query?: {
    assigned_by?: string | null;
    assignee?: string[] | null;
    author?: string[] | null;
    blocked?: boolean | null;
    changed_after?: string | null;
    due_after?: string | null;
    due_before?: string | null;
    follower?: string[] | null;
    format?: string;
    milestone?: string[] | null;
    overdue?: boolean | null;
    overlaps_from?: string | null;
    overlaps_until?: string | null;
    parent?: string | null;
    priority?: number[] | null;
    project?: string[] | null;
    reason?: string | null;
    sort?: components["schemas"]["TasksSort"];
    status?: string[] | null;
    tag?: string[] | null;
    text?: string;
    trashed?: boolean;
    within?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTimeListTime: {
  parameters: {
   query?: {
    person?: string | null;
    project?: string | null;
    since?: string | null;
    task?: string | null;
    until?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TimePage"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTimeEntryDeleteTime: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    entry: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksTimeTableExportTime: {
  parameters: {
   query?: {
    format?: string;
    person?: string | null;
    project?: string | null;
    since?: string | null;
    until?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTasksUndoUndo: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["UndoInput"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Undone"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTermsLineRemoveTerm: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTermsLineChangeTerm: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    line: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedTerm"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PersonView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsReadThings: {
  parameters: {
   query: {
    ids: string[];
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Thing"][];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdReadThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Thing"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdAccessRequestsAskForAccess: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AccessRequest"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdBacklinksReadBacklinks: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Backlinks"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdChildrenReadChildren: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Briefs"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdCommentsReadComments: {
  parameters: {
   query?: {
    after?: string | null;
    anchored?: boolean | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Comments"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdCommentsCreateComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewComment"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Made"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdCommentsSeenSeeComments: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Upto"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFavouriteFavourThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFavouriteUnfavourThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFilesListFiles: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["FileList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFilesAddFiles: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TakenList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFilesRemoveFile: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    file: string;
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFollowReadFollowing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Following"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdFollowFollowThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Follow"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdGrantsPartyGiveRole: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    party: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewGrant"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdGrantsPartyWithdrawRole: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    party: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdGrantsPreviewPreviewGrant: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Wish"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Preview"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdGuestsInviteGuest: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewGuest"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Welcome"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdInheritsChangeInheriting: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Inheriting"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLabelReadLabel: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Labelled"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLabelSetLabel: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewLabel"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Labelled"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLinksCreateLink: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewLink"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ShareLink"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLinksDeleteLink: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    link: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLinksChangeLink: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    link: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["LinkChange"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ShareLink"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdLinksVisitsReadVisits: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
    link: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Visits"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdPeopleReadPeople: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ShareMembers"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdPeoplePersonReadReasons: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    person: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Reasons"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdPurgePurgeThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdRestoreRestoreThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdSeenSeeThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdSharingReadSharing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Sharing"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdTrashTrashThing: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiThingsIdWhereReadWhere: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Where"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTrashReadTrash: {
  parameters: {
   query?: {
    after?: string | null;
    collection?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Trash"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsListTrips: {
  parameters: {
   query?: {
    after?: string | null;
    when?: components["schemas"]["TripWhen"];
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsCreateTrip: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTrip"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsReadTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsDiscardTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsChangeTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TripEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsApprovalSubmitTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsCancelCancelTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TripCancel"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiTripsConfirmConfirmTrip: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    trip: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TripView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsReadUnits: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Tree"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsReadUnit: {
  parameters: {
   query?: {
    on?: string | null;
   };
   header?: never;
   path: {
    unit: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["UnitView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsChangeUnit: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    unit: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ChangedUnit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["UnitView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsPostsAddPost: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    unit: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPost"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Post"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsImportTakeUnitsIn: {
  parameters: {
   query?: {
    apply?: boolean;
    on?: string | null;
    run?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImportReport"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUnitsImportTemplateUnitTemplate: {
  parameters: {
   query?: {
    format?: string;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUploadsCreateUpload: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["UploadView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUploadsIdReadUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["UploadView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUploadsIdDeleteUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUploadsIdHeadUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiUploadsIdAppendUpload: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": null;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiViewingsAllViewings: {
  parameters: {
   query?: {
    after?: string | null;
    most?: number;
    person?: string | null;
    viewer?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ListedViewing"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiArchivesArchiveWiki: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewWikiArchive"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesListExchanges: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesIdReadExchange: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesIdAgainRepeatExchange: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesIdArchiveGetReadWikiArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesIdArchiveHeadReadWikiArchive: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiExchangesIdCancelCancelExchange: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiImportsImportPages: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewWikiImport"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ExchangeView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesCreatePage: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPage"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdReadPage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdTrashPage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdChangePage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdAnchorsAnchorComment: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageAnchor"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdBoxTickBox: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageBox"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["BoxView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdDocumentReadDocument: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DocumentView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdDuplicateDuplicatePage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageCopy"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdExportExportPage: {
  parameters: {
   query?: {
    form?: string;
    reason?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdMoveMovePage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageMove"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdMovePreviewPreviewPageMove: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageTarget"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageSight"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdPresentationReadPresentation: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PresentationView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdPresentationShowSlide: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SlideShown"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PresentationView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdPresentationEndPresentation: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdPresentationRemoteReadRemote: {
  parameters: {
   query: {
    origin: string;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["RemoteCode"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdPrintPrintPage: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PagePrint"];
   };
  };
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdReadersListReaders: {
  parameters: {
   query?: {
    after?: string | null;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageReaderList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdReadersNoteReading: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdRightsChangePageRights: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageRights"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdSlidesPdfExportSlides: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewSlidesFile"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "*/*": string;
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdStateChangePageState: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PageStateEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageFull"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdTodosCreatePageTodo: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewPageTodo"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TodoMade"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdTreeReadPagesBelow: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageTree"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsListVersions: {
  parameters: {
   query?: {
    after?: string | null;
    named?: boolean;
   };
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageVersionList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsNameVersion: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewVersion"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageVersionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsReadVersion: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    version: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DocumentView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsRenameVersion: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    version: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["VersionEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageVersionView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsCompareCompareVersions: {
  parameters: {
   query?: {
    to?: string | null;
   };
   header?: never;
   path: {
    id: string;
    version: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageComparison"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiPagesIdVersionsRestoreRestoreVersion: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
    version: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["DocumentView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiSpacesListSpaces: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiSpacesReadSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    space: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiSpacesChangeSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    space: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SpaceEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiSpacesTreeReadTree: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    space: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageTree"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiSpacesOfOwnerOpenSpace: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    owner: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["SpaceView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiStaleListStale: {
  parameters: {
   query?: {
    after?: string | null;
    days?: number;
    space?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["PageViews"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiTemplatesListTemplates: {
  parameters: {
   query?: {
    space?: string | null;
   };
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TemplateList"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiTemplatesCreateTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewTemplate"];
   };
  };
  responses: {
   201: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TemplateView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiTemplatesIdDeleteTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   204: {
    headers: {
     [name: string]: unknown;
    };
    content?: never;
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWikiTemplatesIdChangeTemplate: {
  parameters: {
   query?: never;
   header?: never;
   path: {
    id: string;
   };
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["TemplateEdit"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["TemplateView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWopiReadEditor: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody?: never;
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EditorView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
 ApiWopiSetEditor: {
  parameters: {
   query?: never;
   header?: never;
   path?: never;
   cookie?: never;
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NewEditor"];
   };
  };
  responses: {
   200: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["EditorView"];
    };
   };
   default: {
    headers: {
     [name: string]: unknown;
    };
    content: {
     "application/problem+json": components["schemas"]["ProblemDocument"];
    };
   };
  };
 };
}
