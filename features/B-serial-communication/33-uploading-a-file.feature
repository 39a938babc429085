@E-01 @E-05 @E-10 @E-139 @needs-routes
Feature: Uploading an FTP file

  What is configured, what the host is told, and what becomes of the connection. For files of all kinds and for failures at every
  stage see 12-ftpput.feature of chapter 4.

  # What belongs to fetching leads elsewhere: a modem that takes it by mistake is seen there.
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
      | AT#DNSSERV1="198.51.100.53" |
      | AT#DNSSERV2="198.51.100.54" |

  Rule: FTPSERV, FTPPORT, FTPUN, FTPPW, FTPPUTPATH, FTPPUTFILENAME and FTPTYPE configure the upload

    # Every setting is written twice before the modem goes online; the last one counts.
    @BV @needs-gprs-outcome
    Scenario Outline: <what>: <setting>
      Given the host has set:
        | <before>  |
        | <setting> |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `put there[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "<path>" is `put there`
      And the network has seen:
        | ftp.at       | <at>      |
        | ftp.user     | ftper     |
        | ftp.password | ftpsecret |
        | ftp.stored   | <path>    |

      Examples:
        | id                | covers  | what             | before                     | setting                       | at                 | path          |
        | T-B-33.r01        |         | an address       | AT#FTPSERV="198.51.100.98" | AT#FTPSERV="198.51.100.22"    | 198.51.100.22:21   | /in/put.bin   |
        | T-B-33.r01.name   |         | a name           | AT#FTPSERV="198.51.100.98" | AT#FTPSERV="ftp2.example.org" | 198.51.100.22:21   | /in/put.bin   |
        | T-B-33.r02.user   | R-B-107 | the login        | AT#FTPUN="nobody"          | AT#FTPUN="ftper"              | 198.51.100.21:21   | /in/put.bin   |
        | T-B-33.r02.secret | R-B-107 | the password     | AT#FTPPW="wrong"           | AT#FTPPW="ftpsecret"          | 198.51.100.21:21   | /in/put.bin   |
        | T-B-33.r03        | R-B-107 | the path         | AT#FTPPUTPATH="/none"      | AT#FTPPUTPATH="/a/b"          | 198.51.100.21:21   | /a/b/put.bin  |
        | T-B-33.r03.name   | R-B-107 | the name         | AT#FTPPUTFILENAME="none"   | AT#FTPPUTFILENAME="list.txt"  | 198.51.100.21:21   | /in/list.txt  |
        | T-B-33.r05        |         | the control port | AT#FTPPORT=2122            | AT#FTPPORT=2121               | 198.51.100.21:2121 | /in/put.bin   |

    @T-B-33.r02 @R-B-107 @BV @needs-gprs-outcome
    Scenario: Another login with its password
      Given the host has set:
        | AT#FTPUN="ftper2"     |
        | AT#FTPPW="ftpsecret2" |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `put there[ETX]`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | ftp.user     | ftper2      |
        | ftp.password | ftpsecret2  |
        | ftp.stored   | /in/put.bin |

    @T-B-33.r05.default @BV @needs-gprs-outcome @needs-reset
    Scenario: Without a port of its own the modem goes to port 21
      Given the modem has its factory defaults
      And the host has set:
        | AT#FTPSERV="198.51.100.21"  |
        | AT#FTPUN="ftper"            |
        | AT#FTPPW="ftpsecret"        |
        | AT#FTPMODE=1                |
        | AT#FTPPUTFILENAME="put.bin" |
        | AT#FTPPUTPATH="/in"         |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[0x80]put there[0xFF][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[0x80]put there[0xFF]`
      And the network has seen:
        | ftp.at   | 198.51.100.21:21 |
        | ftp.type | I                |

    # What the modem clears is the file's octets, not those of the line: 0x83 ends nothing.
    @BV @needs-gprs-outcome @E-133 @E-141
    Scenario Outline: FTPTYPE=<type>
      Given the host has set:
        | AT#FTPTYPE=<before> |
        | AT#FTPTYPE=<type>   |
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Caf[0xE9] [0x83][0x90][0xFF][DLE][ETX]end[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `<file>`
      And the network has seen:
        | ftp.type   | <type>      |
        | ftp.stored | /in/put.bin |

      Examples:
        | id               | covers  | before | type | file                                   |
        | T-B-33.r04       | R-B-108 | I      | A    | Cafi [ETX][DLE][0x7F][ETX]end          |
        | T-B-33.r04.image |         | A      | I    | Caf[0xE9] [0x83][0x90][0xFF][ETX]end   |

    @R-B-108 @T-B-33.r04 @BV @needs-gprs-outcome @E-133 @E-141
    Scenario: Every octet in an ASCII session
      Given the host has set `AT#FTPTYPE=A`
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `[256 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[256 octets of data, 7-bit]`

  Rule: With a link up AT#FTPPUT logs in and stores the file as any FTP client does

    @T-B-34.r01 @R-B-107 @BV @needs-gprs-outcome
    Scenario: One connection, one login, one file, and the farewell
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[2000 octets of data, coded][ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `[2000 octets of data]`
      And the network has seen:
        | ftp.at        | 198.51.100.21:21 |
        | ftp.user      | ftper            |
        | ftp.password  | ftpsecret        |
        | ftp.type      | I                |
        | ftp.retrieved | nothing          |
        | ftp.stored    | /in/put.bin      |
        | ftp.left      | {word}             |

    @T-B-34.r01.gsm @R-B-107 @BV @needs-dial-outcome @needs-ppp-peer
    Scenario: Over GSM
      Given the modem is connected over "GSM"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 120 s `Ok_Info_WaitingForData`
      When the host writes `[2000 octets of data, coded][ETX]`
      Then the modem answers within 120 s `OK`
      And the network has seen:
        | ftp.user     | ftper       |
        | ftp.password | ftpsecret   |
        | ftp.stored   | /in/put.bin |

  Rule: Ok_Info_WaitingForData tells that the data connection is open; what the host writes is sent without echo, DLE ETX as ETX and DLE DLE as DLE

    # Silence at the data connection is silence in front of the message as well.
    @R-B-109.waits @BV @needs-gprs-outcome @E-118
    Scenario: The message waits for the server to be ready
      Given the "FTP" server at "PASV" "says nothing"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPPUT`
      Then the modem writes nothing for 20 seconds
      When the "FTP" server goes on
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `now[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `now`

    @T-B-34.r02 @R-B-109 @R-B-111 @BV @needs-gprs-outcome
    Scenario: With the echo of commands on nothing of the data is echoed
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      When the host writes `AT#FTPPUT[CR]`
      Then the modem writes within 60 s `AT#FTPPUT[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `a[DLE][ETX]b[DLE][DLE]c`
      Then the modem writes nothing for 5 seconds
      When the host writes `[DLE]`
      Then the modem writes nothing for 5 seconds
      When the host writes `[ETX]d[CR][LF]AT[CR]`
      Then the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the FTP server's file "/in/put.bin" is `a[ETX]b[DLE]c[ETX]d[CR][LF]AT[CR]`

    @BV @needs-gprs-outcome
    Scenario Outline: What the host codes is decoded: <octets> octets, <at> at a time
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, <at> at a time, `[<octets> octets of data, coded][ETX]`
      Then the modem answers within 120 s `OK`
      And the FTP server's file "/in/put.bin" is `[<octets> octets of data]`

      Examples:
        | id             | covers     | octets | at         |
        | R-B-111        | T-B-34.r02 | 300    | 1 octet    |
        | R-B-111.seven  | T-B-34.r02 | 3000   | 7 octets   |
        | R-B-111.blocks | T-B-34.r02 | 33000  | 512 octets |

  Rule: The host's ETX ends the file and may be echoed; OK or a #CME ERROR follows

    # A modem need not echo the ETX, but if it does, then once. The row stands twice in the manual.
    @BV @needs-gprs-outcome
    Scenario Outline: The ETX is echoed, <what>
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem answers `OK`
      And the host writes `AT#FTPPUT[CR]`
      And the modem writes within 60 s `AT#FTPPUT[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes, <octets> at a time, `<file>[ETX]`
      Then the modem writes within 60 s `[ETX][CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds
      And the FTP server's file "/in/put.bin" is `<stored>`

      Examples:
        | id               | covers             | what                          | octets     | file                   | stored           |
        | T-B-34.r03       | R-B-110            | written in one go with a file | 100 octets | A file                 | A file           |
        | R-B-110          | T-B-34.r03         | written octet by octet        | 1 octet    | A file                 | A file           |
        | T-B-34.r03.empty | R-B-110            | behind nothing at all         | 100 octets |                        |                  |
        | T-B-34.r03.coded | R-B-110            | behind a coded one            | 100 octets | end[DLE][ETX]          | end[ETX]         |
        | T-B-34.r03.dle   | R-B-110            | behind a coded DLE            | 100 octets | end[DLE][DLE]          | end[DLE]         |

      @E-144
      Examples:
        | id               | covers  | what         | octets     | file         | stored       |
        | T-B-34.r04       | R-B-110 | as CTRL+C    | 100 octets | Again a file | Again a file |

    @R-B-110.off @BV @needs-gprs-outcome
    Scenario: After ATE0
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `A file[ETX]`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`
      And the modem writes nothing for 5 seconds

    @T-B-34.r05 @R-B-112 @BV @needs-gprs-outcome
    Scenario: OK: the server has the file, the connection is kept, and a command is taken
      Given the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Taken[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `Taken`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the modem writes nothing for 60 seconds
      And `AT#VSTATE` still reads `#STATE: "CONNECTED"`

    # When the host has done its part the server's word decides.
    @BI @needs-gprs-outcome @E-08 @E-09 @E-137
    Scenario Outline: The host has ended the file, and the server <action>: an error, and no OK
      Given the "FTP" server at "end of the file" "<action>"
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Taken?[ETX]`
      Then the modem answers within 300 s `#CME ERROR: <code>`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      @E-146
      Examples:
        | id                 | covers     | action                 | code  |
        | T-B-34.r05.refused | R-B-112    | answers 552 too large  | 38017 |
        | R-B-112.cut        | T-B-34.r05 | answers 426 broken off | 38017 |

      @E-215
      Examples:
        | id                 | covers     | action | code  |
        | R-B-112            | T-B-34.r05 | closes | 38017 |

    @R-B-112.next @BV @needs-gprs-outcome
    Scenario: Three files, one right behind the other
      Given the modem is connected over "GPRS"
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The first of three[ETX]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPUTFILENAME="two"` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `The second[ETX]`
      Then the modem answers within 60 s `OK`
      And `AT#FTPPUTPATH="/a/b"` is answered `OK`
      When the host issues `AT#FTPPUT`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `3[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `The first of three`
      And the FTP server's file "/in/two" is `The second`
      And the FTP server's file "/a/b/two" is `3`
      And the network has seen:
        | ftp.stored | /in/put.bin, /in/two, /a/b/two |

  Rule: Whether a file that exists may be overwritten is the server's decision; its refusal makes the upload fail

    # A modem that has the data connection before the server consents may have asked for the file by then.
    @R-B-113 @BI @needs-gprs-outcome @E-08 @E-09 @E-137 @E-146
    Scenario: The server does not let its file go
      Given the FTP server holds the file "/in/put.bin" with `not to be lost`
      And the "FTP" server at "STOR" "answers 553 it exists"
      And the modem is connected over "GPRS"
      When the host issues `AT#FTPPUT`
      Then the modem answers within 60 s `#CME ERROR: 38017`
      And the modem writes nothing for 10 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the FTP server's file "/in/put.bin" is `not to be lost`

    @R-B-113.allowed @BV @needs-gprs-outcome @E-146
    Scenario: The server lets it go
      Given the FTP server holds the file "/in/put.bin" with `[2000 octets of data]`
      And the modem is connected over "GPRS"
      And the host issues `AT#FTPPUT`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `new[ETX]`
      Then the modem answers within 60 s `OK`
      And the FTP server's file "/in/put.bin" is `new`
