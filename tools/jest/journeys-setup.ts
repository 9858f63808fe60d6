/** Jest global setup of project `journeys`. Each journey starts the app it needs; nothing is shared before them yet. */
export default async function setUpJourneys(): Promise<void> {}
