@E-10
Feature: #FTPGETPATH: directory of the file to fetch

  Where FTPGETFILENAME is looked for.

  Rule: FTPGETPATH takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPGETPATH takes <what>
      Given `AT#FTPGETPATH="/before"` is answered `OK`
      When the host issues `AT#FTPGETPATH="<value>"`
      Then the modem answers `OK`
      And `AT#FTPGETPATH?` reads `#FTPGETPATH: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-4-028.mixed | letters, digits, blanks and punctuation | /Get  List/a-b_c.d                                                                                                       |
        | R-4-028.max   | 120 characters                          | /ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120 |

    @R-4-028.over @BI @E-08 @E-09 @E-23
    Scenario: FTPGETPATH refuses 121 characters and keeps what it has
      Given the host has set `AT#FTPGETPATH="/before"`
      When the host issues `AT#FTPGETPATH="/ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETPATH?` still reads `#FTPGETPATH: "/before"`

    @R-4-028.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPGETPATH refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPGETPATH="/before"`
      When the host issues `AT#FTPGETPATH="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPGETPATH?` still reads `#FTPGETPATH: "/before"`

    @R-4-028.neighbours @BV
    Scenario: Writing FTPGETPATH leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPGETFILENAME="get.txt" |
        | AT#FTPPUTFILENAME="put.txt" |
      When the host issues `AT#FTPGETPATH="/ftpgetpathxxxx/p020/p025/p030/p035/p040/p045/p050/p055/p060/p065/p070/p075/p080/p085/p090/p095/p100/p105/p110/p115/p120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPGETFILENAME? | #FTPGETFILENAME: "get.txt" |
        | AT#FTPPUTFILENAME? | #FTPPUTFILENAME: "put.txt" |

  Rule: FTPGETPATH is empty until the host writes it

    @R-4-029 @BV @needs-reset @E-19 @E-21 @E-134
    Scenario: FTPGETPATH after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPGETPATH?`
      Then the modem reports `#FTPGETPATH: ""`
      And the modem answers `OK`

  Rule: FTPGETPATH is read by AT#FTPGETPATH? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-030.get @BV
    Scenario: FTPGETPATH is read singly
      Given the host has set `AT#FTPGETPATH="/get/list"`
      When the host issues `AT#FTPGETPATH?`
      Then the modem reports `#FTPGETPATH: "/get/list"`
      And the modem answers `OK`

    @R-4-030.vall @BV
    Scenario: AT#VALL shows FTPGETPATH
      Given the host has set `AT#FTPGETPATH="/get/list"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPGETPATH: "/get/list"`
