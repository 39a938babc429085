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

  Rule: FTPTYPE A makes the session an ASCII one, I a binary one

    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPGETFILENAME="get.bin" |
        | AT#FTPGETPATH="/pub"        |
        | AT#FTPPUTFILENAME="put.bin" |
        | AT#FTPPUTPATH="/in"         |
      And the modem is connected over "GPRS"

    # No line ends are in it: what becomes of them in an ASCII session is not said.
    @BV @needs-gprs-outcome @needs-routes @E-01 @E-06 @E-133 @E-140 @E-141
    Scenario Outline: AT#FTPGET with FTPTYPE=<type>: the file comes as it is
      Given the FTP server holds the file "/pub/get.bin" with `a[ETX][0x80][0x83][0x90][0xFF][NUL]b`
      And the host has set:
        | AT#FTPTYPE=<before> |
        | AT#FTPTYPE=<type>   |
      When the host issues `AT#FTPGET`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_DataBegin[CR][LF]a[DLE][ETX][0x80][0x83][0x90][0xFF][NUL]b[ETX][CR][LF]OK[CR][LF]`
      And the network has seen:
        | ftp.type      | <type>       |
        | ftp.retrieved | /pub/get.bin |

      Examples:
        | id            | before | type |
        | R-4-012       | I      | A    |
        | R-4-012.image | A      | I    |

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-133 @E-139 @E-141
    Scenario Outline: AT#FTPPUT with FTPTYPE=<type>
      Given the host has set:
        | AT#FTPTYPE=<before> |
        | AT#FTPTYPE=<type>   |
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[256 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `<file>`
      And the network has seen:
        | ftp.type   | <type>      |
        | ftp.stored | /in/put.bin |

      Examples:
        | id                | covers  | before | type | file                        |
        | R-4-012.put       | R-4-013 | I      | A    | [256 octets of data, 7-bit] |
        | R-4-012.put-image |         | A      | I    | [256 octets of data]        |

    @R-4-012.turns @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-133 @E-139 @E-141
    Scenario: An ASCII session and then a binary one
      Given the host has set `AT#FTPTYPE=A`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[0xC1][ETX]`
      And the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `A`
      And `AT#FTPTYPE=I` is answered `OK`
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[0xC1][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[0xC1]`
      And the network has seen:
        | ftp.type | A, I |

  Rule: With FTPTYPE A every octet that is sent to the server has its most significant bit cleared

    # The coding of the line comes first: 0x83 is no ETX and 0x90 no DLE, whatever they become.
    Background:
      Given the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPPORT=21               |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPTYPE=I                |
        | AT#FTPGETFILENAME="get.bin" |
        | AT#FTPGETPATH="/pub"        |
        | AT#FTPPUTFILENAME="put.bin" |
        | AT#FTPPUTPATH="/in"         |
      And the host has set `AT#FTPTYPE=A`
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-133 @E-139 @E-141
    Scenario Outline: <what>
      Given the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<written>[ETX]`
      Then the modem answers within 60 s `OK`
      And the modem writes nothing for 5 seconds
      And the FTP server's file "/in/put.bin" is `<file>`

      Examples:
        | id               | what                                  | written                               | file                                   |
        | R-4-013          | the octets from 0x80 up               | [0x80][0x81][0xBF][0xC0][0xE1][0xFE][0xFF] | [NUL][0x01][0x3F][0x40]a[0x7E][0x7F] |
        | R-4-013.etx      | 0x83 becomes ETX and ends nothing     | a[0x83]b                              | a[ETX]b                                |
        | R-4-013.dle      | 0x90 becomes DLE and codes nothing    | a[0x90]b[0x90][DLE][ETX]c             | a[DLE]b[DLE][ETX]c                     |
        | R-4-013.ascii    | 7-bit octets stay as they are         | AZaz09[0x7F][0x01][DLE][DLE][DLE][ETX] | AZaz09[0x7F][0x01][DLE][ETX]          |
        | R-4-013.ends     | line ends stay as they are            | one[CR][LF]two[CR][LF]                | one[CR][LF]two[CR][LF]                 |
        | R-4-013.long     | 5000 octets                           | [5000 octets of data, coded]          | [5000 octets of data, 7-bit]           |
