@E-10
Feature: #FTPGETFILENAME: name of the file to fetch

  Looked for in the directory FTPGETPATH.

  Rule: FTPGETFILENAME takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPGETFILENAME takes <what>
      Given `AT#FTPGETFILENAME="ftpgetfilename.before"` is answered `OK`
      When the host issues `AT#FTPGETFILENAME="<value>"`
      Then the modem answers `OK`
      And `AT#FTPGETFILENAME?` reads `#FTPGETFILENAME: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-4-025.mixed | letters, digits, blanks and punctuation | Get  File_1-b.TXT                                                                                                        |
        | R-4-025.max   | 120 characters                          | ftpgetfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-4-025.over @BI @E-08 @E-09 @E-23
    Scenario: FTPGETFILENAME refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPGETFILENAME="ftpgetfilename.before"`
      When the host issues `AT#FTPGETFILENAME="ftpgetfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETFILENAME?` still reads `#FTPGETFILENAME: "ftpgetfilename.before"`

    @R-4-025.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPGETFILENAME refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPGETFILENAME="ftpgetfilename.before"`
      When the host issues `AT#FTPGETFILENAME="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETFILENAME?` still reads `#FTPGETFILENAME: "ftpgetfilename.before"`

    @R-4-025.neighbours @BV @E-132 @E-133
    Scenario: Writing FTPGETFILENAME leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPTYPE=A              |
        | AT#FTPGETPATH="/get/list" |
      When the host issues `AT#FTPGETFILENAME="ftpgetfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPTYPE?    | #FTPTYPE: A              |
        | AT#FTPGETPATH? | #FTPGETPATH: "/get/list" |

  Rule: FTPGETFILENAME is empty until the host writes it

    @R-4-026 @BV @needs-reset @E-19 @E-21
    Scenario: FTPGETFILENAME after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPGETFILENAME?`
      Then the modem reports `#FTPGETFILENAME: ""`
      And the modem answers `OK`

  Rule: FTPGETFILENAME is read by AT#FTPGETFILENAME? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-027.get @BV
    Scenario: FTPGETFILENAME is read singly
      Given the host has set `AT#FTPGETFILENAME="get.txt"`
      When the host issues `AT#FTPGETFILENAME?`
      Then the modem reports `#FTPGETFILENAME: "get.txt"`
      And the modem answers `OK`

    @R-4-027.vall @BV
    Scenario: AT#VALL shows FTPGETFILENAME
      Given the host has set `AT#FTPGETFILENAME="get.txt"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPGETFILENAME: "get.txt"`
