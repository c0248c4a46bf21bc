/** The name the tool goes by: header, document titles, reports. */
export const serviceName = 'SES role classification'
