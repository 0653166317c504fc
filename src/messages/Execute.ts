/** Runs one SQL statement on a transaction, whoever opened it: Payload's, the message writer's, a service's. */
export type Execute = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>
