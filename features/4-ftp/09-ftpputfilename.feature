@E-10
Feature: #FTPPUTFILENAME: name of the file to create

  Created in the directory FTPPUTPATH.

  Rule: FTPPUTFILENAME takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPPUTFILENAME takes <what>
      Given `AT#FTPPUTFILENAME="ftpputfilename.before"` is answered `OK`
      When the host issues `AT#FTPPUTFILENAME="<value>"`
      Then the modem answers `OK`
      And `AT#FTPPUTFILENAME?` reads `#FTPPUTFILENAME: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-4-032.mixed | letters, digits, blanks and punctuation | Put  File_1-b.TXT                                                                                                        |
        | R-4-032.max   | 120 characters                          | ftpputfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120 |

    @R-4-032.over @BI @E-08 @E-09 @E-23
    Scenario: FTPPUTFILENAME refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPPUTFILENAME="ftpputfilename.before"`
      When the host issues `AT#FTPPUTFILENAME="ftpputfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPUTFILENAME?` still reads `#FTPPUTFILENAME: "ftpputfilename.before"`

    @R-4-032.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPPUTFILENAME refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPPUTFILENAME="ftpputfilename.before"`
      When the host issues `AT#FTPPUTFILENAME="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPUTFILENAME?` still reads `#FTPPUTFILENAME: "ftpputfilename.before"`

    @R-4-032.neighbours @BV
    Scenario: Writing FTPPUTFILENAME leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPGETPATH="/get/list" |
        | AT#FTPPUTPATH="/put/list" |
      When the host issues `AT#FTPPUTFILENAME="ftpputfilename--0020-0025-0030-0035-0040-0045-0050-0055-0060-0065-0070-0075-0080-0085-0090-0095-0100-0105-0110-0115-0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPGETPATH? | #FTPGETPATH: "/get/list" |
        | AT#FTPPUTPATH? | #FTPPUTPATH: "/put/list" |

  Rule: FTPPUTFILENAME is empty until the host writes it

    @R-4-033 @BV @needs-reset @E-19 @E-21
    Scenario: FTPPUTFILENAME after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPPUTFILENAME?`
      Then the modem reports `#FTPPUTFILENAME: ""`
      And the modem answers `OK`

  Rule: FTPPUTFILENAME is read by AT#FTPPUTFILENAME? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-034.get @BV
    Scenario: FTPPUTFILENAME is read singly
      Given the host has set `AT#FTPPUTFILENAME="put.txt"`
      When the host issues `AT#FTPPUTFILENAME?`
      Then the modem reports `#FTPPUTFILENAME: "put.txt"`
      And the modem answers `OK`

    @R-4-034.vall @BV
    Scenario: AT#VALL shows FTPPUTFILENAME
      Given the host has set `AT#FTPPUTFILENAME="put.txt"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPPUTFILENAME: "put.txt"`
