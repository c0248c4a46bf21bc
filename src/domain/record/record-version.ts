/** The version of the format that this app writes. Earlier ones are migrated as they are read (see migrations.ts). */
export const recordVersion = 2
