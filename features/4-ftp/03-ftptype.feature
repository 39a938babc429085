@E-10 @E-132 @E-133
Feature: #FTPTYPE: the type of an FTP session

  A for text of 7-bit characters, I for binary files. A letter without quotes.

  Rule: FTPTYPE takes A and I and refuses every other value

    @BV
    Scenario Outline: FTPTYPE takes <value>: <meaning>
      Given `AT#FTPTYPE=<before>` is answered `OK`
      When the host issues `AT#FTPTYPE=<value>`
      Then the modem answers `OK`
      And `AT#FTPTYPE?` reads `#FTPTYPE: <value>`

      Examples:
        | id         | covers  | value | meaning | before |
        | T-4-02.r01 | R-4-009 | A     | ASCII   | I      |
        | T-4-02.r02 | R-4-009 | I     | binary  | A      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: FTPTYPE refuses <value> and keeps <before>
      Given the host has set `AT#FTPTYPE=<before>`
      When the host issues `AT#FTPTYPE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPTYPE?` still reads `#FTPTYPE: <before>`

      Examples:
        | id             | value | before |
        | R-4-009.letter | E     | A      |
        | R-4-009.both   | AI    | A      |
        | R-4-009.zero   | 0     | A      |
        | R-4-009.nine   | 9     | A      |

    @R-4-009.empty @BI @E-08 @E-09 @E-25
    Scenario: FTPTYPE refuses an empty value and keeps what it has
      Given the host has set `AT#FTPTYPE=A`
      When the host issues `AT#FTPTYPE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#FTPTYPE?` still reads `#FTPTYPE: A`

    # The letters are printed in upper case; whether lower case does as well is open.
    @BI @E-233
    Scenario Outline: FTPTYPE is given <value>
      When the host issues `AT#FTPTYPE=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id              | value |
        | R-4-009.lower-a | a     |
        | R-4-009.lower-i | i     |

    @R-4-009.neighbours @BV
    Scenario: Writing FTPTYPE leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPW="ftppw.tell"       |
        | AT#FTPGETFILENAME="get.txt" |
      When the host issues `AT#FTPTYPE=I`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPW?          | #FTPPW: "ftppw.tell"       |
        | AT#FTPGETFILENAME? | #FTPGETFILENAME: "get.txt" |

  Rule: FTPTYPE is I until the host writes it

    @R-4-010 @BV @needs-reset
    Scenario: FTPTYPE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPTYPE?`
      Then the modem reports `#FTPTYPE: I`
      And the modem answers `OK`

  Rule: FTPTYPE is read by AT#FTPTYPE? and shown by AT#VFTP and AT#VALL, without quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-011.get @BV
    Scenario: FTPTYPE is read singly
      Given the host has set `AT#FTPTYPE=A`
      When the host issues `AT#FTPTYPE?`
      Then the modem reports `#FTPTYPE: A`
      And the modem answers `OK`

    @R-4-011.vall @BV
    Scenario: AT#VALL shows FTPTYPE
      Given the host has set `AT#FTPTYPE=A`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPTYPE: A`
