/** `scrutable migrate`: brings the database that the settings name to the newest shape. */
export const runMigrate = async (): Promise<number> => {
  const [{ openDatabase }, { migrate }, { readSettings }] = await Promise.all([
    import('../platform/database.ts'),
    import('../platform/migrate.ts'),
    import('../platform/settings.ts')
  ])
  const database = await openDatabase(readSettings(process.env).database)
  try {
    const { ran } = await migrate(database.db)
    process.stdout.write(
      ran.length === 0 ? `${database.name}: up to date\n` : `${database.name}: ran ${ran.join(', ')}\n`
    )
    return 0
  } finally {
    await database.close()
  }
}
